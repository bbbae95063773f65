import { useMemo, useState } from 'react'
import type { GraphNode } from '../../../graph/model/value.ts'
import { COMMANDS } from '../../commands/registry.ts'
import { useApp } from '../../store/app-state.ts'
import { useGraphShape } from '../../store/graph-shape.ts'
import { useSettings } from '../../store/settings.ts'
import { useShelf } from '../../store/shelf.ts'
import { type Group, paletteOf, readPrefix } from './palette.ts'
import { useSearch } from './use-search.ts'

const NO_NODES: readonly GraphNode[] = []
const NO_GROUPS: readonly Group[] = []

/** What was typed, whether the list is open, its groups, and which row of them the keys are on. */
export function usePalette() {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState({ list: '', index: 0 })
  const { among } = readPrefix(text)
  const hits = useSearch(open && among === 'everything' ? text : '')
  const nodes = hits?.answer.status === 'ready' ? hits.answer.value.nodes : NO_NODES
  const lately = useSettings(state => state.lately)
  const views = useShelf(state => state.views)
  const isCase = useGraphShape(state => state.shape.isCase)
  const groups = useMemo(() => {
    if (!open) return NO_GROUPS
    const choices = { commands: COMMANDS, views: views.map(({ name }) => name), lately, isCase }
    return paletteOf(text, nodes, { ...choices, state: useApp.getState() })
  }, [open, text, nodes, lately, views, isCase])
  const options = groups.flatMap(group => group.options)
  /* Another list starts at its first row. */
  const list = `${nodes.length} ${text}`
  const active = chosen.list === list ? chosen.index : 0
  const step = (by: number) => {
    setOpen(true)
    const { length } = options
    setChosen({ list, index: length === 0 ? 0 : (active + by + length) % length })
  }
  return { text, setText, open, setOpen, active, step, hits, found: nodes.length, groups, options, among }
}
