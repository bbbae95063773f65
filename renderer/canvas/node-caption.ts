import type { GraphNode, Value } from '../../graph/model/value.ts'
import { CASE_NAMING, captionBy, captionText } from '../../graph/view/caption.ts'
import { chooseCaptionKeys, type PropertyFacts } from '../../graph/view/caption-keys.ts'
import { type GraphShape, isCase, useGraphShape } from '../store/graph-shape.ts'
import { useNames } from '../store/names.ts'
import { kindOf } from './kinds.ts'

/** The properties that each label's nodes are called by, for as long as a shape holds. */
const CHOSEN = new WeakMap<GraphShape, Map<string, readonly string[]>>()

/** What is said of a private person is read where somebody asks for it, and nowhere else: a screen may be seen by many. */
const PRIVATE = 'About a private person'

/** True of a claim of a case about a private person's life: no text of it stands on the canvas or in a list. */
export function isPrivate({ properties }: GraphNode): boolean {
  return isCase() && properties.get('private') === true
}

/**
 * What a node is called on the canvas and in lists: by its name, or by what stands for it while names are off. One
 * harmless line, never empty.
 */
export function captionOf(node: GraphNode): string {
  return useNames.getState().wording?.node(node) ?? plainCaptionOf(node)
}

/**
 * What a node is called while names are on: one harmless line, never empty. In a case by its name; elsewhere by the
 * properties that were chosen for its label, the same for as long as the graph is open.
 */
export function plainCaptionOf(node: GraphNode): string {
  const { shape } = useGraphShape.getState()
  if (shape.isCase) return isPrivate(node) ? PRIVATE : captionBy(node, CASE_NAMING, node.labels[0] ?? 'Node')
  const { label, title } = kindOf(node.labels)
  const chosen = keysFor(shape, label, node)
  const says = chosen.some(key => captionText(node.properties.get(key)))
  return captionBy(node, says ? chosen : chooseCaptionKeys(label, factsOf(node)), title)
}

/** The properties that nodes with this label are called by, the best first; none until one was met or sampled. */
export function captionKeysOf(shape: GraphShape, label: string): readonly string[] {
  const known = CHOSEN.get(shape)?.get(label)
  if (known) return known
  const sampled = shape.properties.get(label)
  return sampled ? keep(shape, label, chooseCaptionKeys(label, sampled)) : []
}

function keysFor(shape: GraphShape, label: string, node: GraphNode): readonly string[] {
  const known = captionKeysOf(shape, label)
  // Of a label that was not sampled the first node that is met tells.
  return known.length > 0 ? known : keep(shape, label, chooseCaptionKeys(label, factsOf(node)))
}

function keep(shape: GraphShape, label: string, keys: readonly string[]): readonly string[] {
  const kept = CHOSEN.get(shape) ?? new Map<string, readonly string[]>()
  CHOSEN.set(shape, kept.set(label, keys))
  return keys
}

function factsOf({ properties }: GraphNode): PropertyFacts[] {
  return [...properties]
    .filter(([, value]) => captionText(value) !== null)
    .map(([key, value]) => ({
      key,
      nodes: 1,
      texts: Number(isText(value)),
      values: 1,
      length: lengthOf(value),
    }))
}

const isText = (value: Value) => typeof value === 'string'
const lengthOf = (value: Value) => (typeof value === 'string' ? value.length : String(value).length)
