import { Shortcut } from '../../ui/shortcut.tsx'
import { noteOf } from './search-note.ts'
import { SearchOption } from './search-options.tsx'
import type { usePalette } from './use-palette.ts'

interface Props {
  readonly id: string
  readonly palette: ReturnType<typeof usePalette>
  readonly onChoose: (index: number) => void
}

/** The rows under the field, in groups that say what they are. */
export function SearchList({ id, palette, onChoose }: Props) {
  const { groups, active, open, options } = palette
  const firsts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, group) => sum + group.options.length, 0),
  )
  return (
    <div className="search-list" hidden={!open}>
      <div id={id} role="listbox" aria-label="Results" className="search-rows">
        {groups.map((group, at) => (
          <div key={group.title} role="group" aria-labelledby={`${id}-group-${at}`}>
            <div id={`${id}-group-${at}`} className="search-group" role="presentation">
              {group.title}
            </div>
            {group.options.map((option, row) => {
              const index = firsts[at]! + row
              return (
                <SearchOption
                  key={index}
                  id={`${id}-${index}`}
                  option={option}
                  active={index === active}
                  onChoose={() => onChoose(index)}
                />
              )
            })}
          </div>
        ))}
      </div>
      <Note palette={palette} nothing={options.length === 0} />
      <p className="search-hint dim">
        <span>
          <Shortcut keys="&gt;" /> commands
        </span>
        <span>
          <Shortcut keys="?" /> questions
        </span>
        <span>
          <Shortcut keys="@" /> views
        </span>
        <span>
          <Shortcut keys="kind:" /> nodes of a kind
        </span>
      </p>
    </div>
  )
}

const NOTHING = {
  everything: null,
  commands: 'No command is called so.',
  questions: 'No question of the library is called so.',
  views: 'No view was kept under such a name.',
}

function Note({ palette, nothing }: { readonly palette: Props['palette']; readonly nothing: boolean }) {
  const { hits, found, among } = palette
  const words = hits ? noteOf(hits, found) : nothing ? NOTHING[among] : null
  return words === null ? null : (
    <p className="search-note dim" role="status">
      {words}
    </p>
  )
}
