import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { type Command } from '../../commands/command.ts'
import { perform } from '../../commands/perform.ts'
import { COMMANDS } from '../../commands/registry.ts'
import { plainLine } from '../../../graph/view/plain-line.ts'
import type { GraphNode } from '../../../graph/model/value.ts'
import { useApp } from '../../store/app-state.ts'
import { useGraphShape } from '../../store/graph-shape.ts'
import { useOverlays } from '../../ui/overlays.ts'
import { Shortcut } from '../../ui/shortcut.tsx'
import { bringNode } from './bring-node.ts'
import { findCommands } from './find-commands.ts'
import { CommandOption, NodeOption } from './search-options.tsx'
import { noteOf } from './search-note.ts'
import { useSearch } from './use-search.ts'
import './search-box.css'

/** Commands that are listed under the hits, and alone while nothing is typed. */
const COMMANDS_LISTED = 6
const COMMANDS_ALONE = 16

/** One field for everything: nodes of the whole graph, `kind:text` among them, and every command. */
export function SearchBox() {
  const { text, setText, open, setOpen, active, setActive, hits, nodes, commands } = useSearchBox()
  const input = useRef<HTMLInputElement>(null)
  const placeholder = usePlaceholder()
  const asked = useOverlays(state => state.searchAsked)
  const listId = useId()
  useEffect(() => {
    if (asked === 0) return
    input.current?.focus()
    input.current?.select()
  }, [asked])
  const total = nodes.length + commands.length
  const leave = () => {
    setOpen(false)
    setText('')
    input.current?.blur()
  }
  const choose = (index: number) => {
    const node = nodes[index]
    const command = commands[index - nodes.length]
    leave()
    if (node) void bringNode(node)
    else if (command) void perform(command)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1
      setOpen(true)
      setActive(total === 0 ? 0 : (active + step + total) % total)
    } else if (event.key === 'Enter' && open && total > 0) choose(active)
    else if (event.key === 'Escape') leave()
    else return
    event.preventDefault()
    event.stopPropagation()
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
        aria-activedescendant={open && total > 0 ? `${listId}-${active}` : undefined}
        placeholder={placeholder}
        spellCheck={false}
        value={text}
        onChange={event => {
          setText(event.target.value)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <Shortcut keys="Ctrl+K" />
      <div className="search-list" hidden={!open}>
        <div id={listId} role="listbox" aria-label="Results">
          {nodes.map((node, index) => (
            <NodeOption
              key={node.elementId}
              id={`${listId}-${index}`}
              node={node}
              active={index === active}
              onChoose={() => choose(index)}
            />
          ))}
          {commands.map((command, index) => (
            <CommandOption
              key={command.id}
              id={`${listId}-${nodes.length + index}`}
              command={command}
              first={index === 0}
              active={nodes.length + index === active}
              onChoose={() => choose(nodes.length + index)}
            />
          ))}
        </div>
        <SearchNote hits={hits} found={nodes.length} />
      </div>
    </div>
  )
}

/** What can be typed, by the graph that is open. */
function usePlaceholder(): string {
  const { isCase, labels } = useGraphShape(({ shape }) => shape)
  if (isCase) return 'Search, or actor:apt'
  const [first] = labels
  return first ? `Search, or ${plainLine(first.name).toLowerCase()}:name` : 'Search'
}

function useSearchBox() {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState({ list: '', index: 0 })
  const hits = useSearch(open ? text : '')
  const nodes: readonly GraphNode[] = hits?.answer.status === 'ready' ? hits.answer.value.nodes : []
  const commands: readonly Command[] = useMemo(() => {
    if (!open) return []
    const limit = text.trim() === '' ? COMMANDS_ALONE : COMMANDS_LISTED
    return findCommands(COMMANDS, text, useApp.getState()).slice(0, limit)
  }, [open, text])
  /* Another list starts at its first row. */
  const list = `${nodes.length} ${text}`
  const active = chosen.list === list ? chosen.index : 0
  const setActive = (index: number) => setChosen({ list, index })
  return { text, setText, open, setOpen, active, setActive, hits, nodes, commands }
}

function SearchNote({
  hits,
  found,
}: {
  readonly hits: ReturnType<typeof useSearch>
  readonly found: number
}) {
  const words = hits && noteOf(hits, found)
  return words === null ? null : (
    <p className="search-note dim" role="status">
      {words}
    </p>
  )
}
