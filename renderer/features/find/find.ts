import { create } from 'zustand'
import type { ElementKey, View } from '../../../graph/view/view.ts'
import { bringIntoView } from '../../canvas/canvas-controls.ts'
import { effectsNow } from '../../canvas/view-effects.ts'
import { useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { captionOf } from '../../ui/caption.ts'
import { kindName } from '../../ui/kind-name.ts'
import { useOverlays } from '../../ui/overlays.ts'

interface Find {
  readonly text: string
  /** Nodes first, then relationships, each in the order they were drawn. */
  readonly hits: readonly ElementKey[]
  /** Which hit is the current one; meaningless without hits. */
  readonly current: number
}

export const useFind = create<Find>()(() => ({ text: '', hits: [], current: 0 }))

/** Looks for `text` in what is drawn, lights what it finds and goes to the first hit. */
export function searchCanvas(text: string): void {
  const hits = findIn(useApp.getState().view, text)
  useFind.setState({ text, hits, current: 0 })
  useApp.setState({ highlighted: new Set(hits) })
  show()
}

/** Opens the field, or takes the focus back to it. */
export function openFind(): void {
  useOverlays.setState(({ findAsked }) => ({ find: true, findAsked: findAsked + 1 }))
  searchCanvas(useFind.getState().text)
}

export function closeFind(): void {
  useOverlays.setState({ find: false })
  useApp.setState({ highlighted: new Set() })
}

export function nextHit(): void {
  go(1)
}

export function previousHit(): void {
  go(-1)
}

/** Elements of the view whose caption or kind holds every word; what filters hide is not to be found. */
export function findIn(view: View, text: string): ElementKey[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const holds = (shown: string) => words.every(word => shown.toLowerCase().includes(word))
  const effects = effectsNow(view)
  const nodes = [...view.nodes.keys()].filter(key => {
    const node = effects.get(key) === 'hide' ? undefined : pageGraph.node(key)
    return node && holds(`${captionOf(node)} ${kindName(node.labels)}`)
  })
  const relationships = [...view.relationships.keys()].filter(key => {
    const relationship = effects.get(key) === 'hide' ? undefined : pageGraph.relationship(key)
    return relationship && holds(`${captionOf(relationship)} ${relationship.type}`)
  })
  return [...nodes, ...relationships]
}

function go(step: number): void {
  const { hits, current } = useFind.getState()
  if (hits.length === 0) return
  useFind.setState({ current: (current + step + hits.length) % hits.length })
  show()
}

function show(): void {
  const { hits, current } = useFind.getState()
  const hit = hits[current]
  if (!hit) return
  useApp.setState({ selection: new Set([hit]) })
  bringIntoView([hit])
}
