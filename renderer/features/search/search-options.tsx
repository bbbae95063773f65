import { ChevronRight, CircleHelp, Frame } from 'lucide-react'
import type { ReactNode } from 'react'
import type { GraphNode } from '../../../graph/model/value.ts'
import { nodeKey } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { useFirstKey } from '../../store/keys.ts'
import { captionOf } from '../../ui/caption.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { kindName } from '../../ui/kind-name.ts'
import { Shortcut } from '../../ui/shortcut.tsx'
import type { Option } from './palette.ts'

interface RowProps {
  readonly id: string
  readonly active: boolean
  readonly onChoose: () => void
}

/** A row of the palette. */
export function SearchOption({ option, ...row }: RowProps & { readonly option: Option }) {
  if (option.kind === 'node') return <NodeOption node={option.node} {...row} />
  if (option.kind === 'view') {
    return <Row {...row} icon={<Frame size={14} />} words={option.name} end="View" />
  }
  return <CommandRow option={option} {...row} />
}

/** A node of the graph as a row of a list. */
export function NodeOption({ node, ...row }: RowProps & { readonly node: GraphNode }) {
  const drawn = useApp(({ view }) => view.nodes.has(nodeKey(node.elementId)))
  return (
    <Row
      {...row}
      icon={<KindIcon labels={node.labels} size={18} />}
      words={captionOf(node)}
      end={`${kindName(node.labels)}${drawn ? ' · drawn' : ''}`}
    />
  )
}

function CommandRow({
  option: { command, why },
  ...row
}: RowProps & { readonly option: Extract<Option, { kind: 'command' }> }) {
  const keys = useFirstKey(command.id)
  const isQuestion = command.id.startsWith('library.')
  const end = keys ? <Shortcut keys={keys} /> : isQuestion ? 'Question' : command.menu
  return (
    <Row
      {...row}
      icon={isQuestion ? <CircleHelp size={14} /> : <ChevronRight size={14} />}
      words={command.label}
      end={why ?? end}
      disabled={why !== null}
    />
  )
}

interface Parts {
  readonly icon: ReactNode
  readonly words: string
  readonly end: ReactNode
  readonly disabled?: boolean
}

/** The focus stays in the field, so the press must not take it. */
const keepFocus = (event: { preventDefault: () => void }) => event.preventDefault()

function Row({ id, active, onChoose, icon, words, end, disabled = false }: RowProps & Parts) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      aria-disabled={disabled || undefined}
      className="search-option"
      ref={active ? scrollTo : undefined}
      onMouseDown={keepFocus}
      onClick={disabled ? undefined : onChoose}
    >
      <span className="search-icon" aria-hidden>
        {icon}
      </span>
      <span className="clip">{words}</span>
      <span className="dim">{end}</span>
    </div>
  )
}

function scrollTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
