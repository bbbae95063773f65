import { Crosshair, Search, X } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import type { GraphNode } from '../../../graph/model/value.ts'
import { isNodeKey, nodeKey } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { captionOf } from '../../ui/caption.ts'
import { Field, type FieldControl } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { noteOf } from '../search/search-note.ts'
import { NodeOption } from '../search/search-options.tsx'
import { useSearch } from '../search/use-search.ts'
import { setPaths, usePaths } from './path-state.ts'

const LABELS = { from: 'From', to: 'To' } as const

/** Where a path starts or ends: a field that finds nodes by name, and a button that takes the selected one. */
export function EndField({ end }: { readonly end: 'from' | 'to' }) {
  const label = LABELS[end]
  const key = usePaths(state => state[end])
  const node = (key && pageGraph.node(key)) ?? null
  const selected = useApp(({ selection }) => {
    const nodes = [...selection].filter(isNodeKey)
    return nodes.length === 1 ? nodes[0]! : null
  })
  return (
    <Field label={label}>
      {control => (
        <div className="path-end">
          <NodeBox
            control={control}
            node={node}
            onChoose={chosen => setPaths({ [end]: nodeKey(chosen.elementId) })}
          />
          {node && (
            <IconButton label={`Clear ${label}`} onClick={() => setPaths({ [end]: null })}>
              <X size={14} />
            </IconButton>
          )}
          <IconButton
            label={`${label} the selected node`}
            disabled={selected === null || selected === key}
            onClick={() => setPaths({ [end]: selected })}
          >
            <Crosshair size={14} />
          </IconButton>
        </div>
      )}
    </Field>
  )
}

interface BoxProps {
  readonly control: FieldControl
  readonly node: GraphNode | null
  readonly onChoose: (node: GraphNode) => void
}

/** Shows the chosen node; what is typed instead is looked for in the whole graph. */
function NodeBox({ control, node, onChoose }: BoxProps) {
  const listId = useId()
  const { text, setText, hits, note, active, choose, onKeyDown } = useHits(onChoose)
  const open = text !== null && text.trim() !== ''
  return (
    <>
      <span className="path-sign">
        {node && text === null ? (
          <KindIcon labels={node.labels} size={16} />
        ) : (
          <Search size={14} aria-hidden />
        )}
      </span>
      <input
        {...control}
        className="input"
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `${listId}-${active}` : undefined}
        placeholder="Find a node"
        spellCheck={false}
        autoComplete="off"
        value={text ?? (node ? captionOf(node) : '')}
        onFocus={({ target }) => target.select()}
        onBlur={() => setText(null)}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="path-hits" hidden={!open}>
        <div id={listId} role="listbox" aria-label="Nodes">
          {hits.map((hit, index) => (
            <NodeOption
              key={hit.elementId}
              id={`${listId}-${index}`}
              node={hit}
              active={index === active}
              onChoose={() => choose(index)}
            />
          ))}
        </div>
        {note && (
          <p className="dim path-note" role="status">
            {note}
          </p>
        )}
      </div>
    </>
  )
}

/** What is being typed, null while nothing is, and what the graph holds for it. */
function useHits(onChoose: (node: GraphNode) => void) {
  const [text, setText] = useState<string | null>(null)
  const [chosen, setChosen] = useState({ text: '', index: 0 })
  const search = useSearch(text ?? '')
  const hits = search?.answer.status === 'ready' ? search.answer.value.nodes : []
  const active = chosen.text === text ? chosen.index : 0
  const choose = (index: number) => {
    const hit = hits[index]
    if (!hit) return
    setText(null)
    onChoose(hit)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (text === null) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (hits.length > 0) setChosen({ text, index: (active + step + hits.length) % hits.length })
    } else if (event.key === 'Enter') choose(active)
    else if (event.key === 'Escape') setText(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { text, setText, hits, note: search && noteOf(search, hits.length), active, choose, onKeyDown }
}
