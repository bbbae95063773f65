import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { plainLine } from '../../../graph/view/plain-line.ts'
import { useGraphShape } from '../../store/graph-shape.ts'
import { useOverlays } from '../../ui/overlays.ts'
import { CommandKeys } from '../../ui/shortcut.tsx'
import { chooseOption } from './choose-option.ts'
import { SearchList } from './search-list.tsx'
import { usePalette } from './use-palette.ts'
import './search-box.css'

/** One field for everything: nodes of the whole graph, commands, questions of the library, and kept views. */
export function SearchBox() {
  const palette = usePalette()
  const { text, setText, open, setOpen, active, options } = palette
  const input = useRef<HTMLInputElement>(null)
  const placeholder = usePlaceholder()
  const asked = useOverlays(state => state.searchAsked)
  const listId = useId()
  useEffect(() => {
    if (asked === 0) return
    input.current?.focus()
    input.current?.select()
  }, [asked])
  const leave = () => {
    setOpen(false)
    setText('')
    input.current?.blur()
  }
  const choose = (index: number) => {
    const option = options[index]
    if (!option || (option.kind === 'command' && option.why !== null)) return
    leave()
    chooseOption(option)
  }
  return (
    <div
      role="search"
      className="search"
      onBlur={event => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <Search size={14} aria-hidden />
      <input
        ref={input}
        role="combobox"
        aria-label="Search the graph and commands"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && options.length > 0 ? `${listId}-${active}` : undefined}
        placeholder={placeholder}
        spellCheck={false}
        value={text}
        onChange={event => {
          setText(event.target.value)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={event => takeKey(event, palette, { choose, leave })}
      />
      <CommandKeys of="search.open" />
      <SearchList id={listId} palette={palette} onChoose={choose} />
    </div>
  )
}

/** Rows that a page key goes past. */
const PAGE = 8
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }

function takeKey(
  event: KeyboardEvent,
  { open, active, options, step }: ReturnType<typeof usePalette>,
  { choose, leave }: { readonly choose: (index: number) => void; readonly leave: () => void },
): void {
  const by = STEPS[event.key]
  if (by !== undefined) step(by)
  else if (event.key === 'Enter' && open && options.length > 0) choose(active)
  else if (event.key === 'Escape') leave()
  else return
  event.preventDefault()
  event.stopPropagation()
}

/** What can be typed, by the graph that is open. */
function usePlaceholder(): string {
  const { isCase, labels } = useGraphShape(({ shape }) => shape)
  if (isCase) return 'Search, or actor:apt'
  const [first] = labels
  return first ? `Search, or ${plainLine(first.name).toLowerCase()}:name` : 'Search'
}
