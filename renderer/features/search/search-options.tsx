import type { Command } from '../../commands/command.ts'
import type { GraphNode } from '../../../graph/model/value.ts'
import { nodeKey } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { captionOf } from '../../ui/caption.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { kindName } from '../../ui/kind-name.ts'
import { Shortcut } from '../../ui/shortcut.tsx'

interface OptionProps {
  readonly id: string
  readonly active: boolean
  readonly onChoose: () => void
}

/** The focus stays in the field, so the press must not take it. */
const keepFocus = (event: { preventDefault: () => void }) => event.preventDefault()

/** A node of the graph as a row of the list. */
export function NodeOption({ id, node, active, onChoose }: OptionProps & { readonly node: GraphNode }) {
  const drawn = useApp(({ view }) => view.nodes.has(nodeKey(node.elementId)))
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="search-option"
      ref={active ? scrollTo : undefined}
      onMouseDown={keepFocus}
      onClick={onChoose}
    >
      <KindIcon labels={node.labels} size={18} />
      <span className="clip">{captionOf(node)}</span>
      <span className="dim">
        {kindName(node.labels)}
        {drawn ? ' · drawn' : ''}
      </span>
    </div>
  )
}

/** A command as a row of the list. */
export function CommandOption({
  id,
  command,
  first,
  active,
  onChoose,
}: OptionProps & { readonly command: Command; readonly first: boolean }) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="search-option"
      data-first={first}
      ref={active ? scrollTo : undefined}
      onMouseDown={keepFocus}
      onClick={onChoose}
    >
      <span className="search-command" aria-hidden>
        ›
      </span>
      <span className="clip">{command.label}</span>
      <span className="dim">{command.keys ? <Shortcut keys={command.keys[0]!} /> : command.menu}</span>
    </div>
  )
}

function scrollTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
