import CircleDot from 'lucide-react/icons/circle-dot'
import { plainLine } from '../../graph/view/plain-line.ts'
import type { GraphShape } from '../store/graph-shape.ts'
import type { Kind, KindShape } from './kinds.ts'
import { labelOf } from './label-of.ts'

/** Labels, the commonest first, of which no two look alike in shape or in colour. */
const UNLIKE = 12

/** Shapes that are told apart at a glance. */
const SHAPES: readonly KindShape[] = [
  'ellipse',
  'hexagon',
  'round-rectangle',
  'diamond',
  'octagon',
  'tag',
  'barrel',
  'pentagon',
  'cut-rectangle',
  'concave-hexagon',
  'heptagon',
  'bottom-round-rectangle',
]

/** Labels of the case model whose fills are told apart at a glance. */
const HUES = [
  'Vendor',
  'Incident',
  'HospitalSystem',
  'Person',
  'Investigator',
  'DataType',
  'ThreatActor',
  'Client',
  'Product',
  'Organization',
  'Population',
  'Regulator',
]

type Look = Pick<Kind, 'shape' | 'icon' | 'dark' | 'light'>

/**
 * The looks of labels that are not of the case model. A label looks the same whenever the graph has the same common
 * labels: the twelve commonest share neither shape nor colour, all others go by the hash of their name. In a graph
 * that is no case, a label such as Person still has the look that the case model gives it, but for those of evidence,
 * and is called what the graph calls it.
 */
export class ForeignKinds {
  readonly #shape: GraphShape
  readonly #counts: ReadonlyMap<string, number | null>
  readonly #hues: readonly Kind[]
  readonly #lent: ReadonlyMap<string, Kind>
  readonly #common: ReadonlyMap<string, Look>
  readonly #kinds = new Map<string, Kind>()

  constructor(shape: GraphShape, known: readonly Kind[]) {
    const byLabel = new Map(known.map(kind => [kind.label, kind]))
    this.#shape = shape
    this.#counts = new Map(shape.labels.map(({ name, count }) => [name, count]))
    this.#hues = HUES.map(label => byLabel.get(label)!)
    this.#lent = new Map(shape.isCase ? [] : [...byLabel].filter(([, { small }]) => !small))
    this.#common = this.#tellApart(shape.isCase ? [] : shape.labels.slice(0, UNLIKE).map(({ name }) => name))
  }

  /** The kind of a node with these labels, by the one that says most of it. */
  of(labels: readonly string[]): Kind {
    const label = labels.length === 1 ? labels[0]! : labelOf(labels, this.#counts)
    const known = this.#kinds.get(label)
    if (known) return known
    const look = this.#common.get(label) ?? this.#lent.get(label) ?? this.#byHash(label)
    const { shape, icon, dark, light } = look
    const title = this.#titleOf(label)
    const made = { label, title, shape, icon, dark, light, small: false, outline: false, foreign: true }
    this.#kinds.set(label, made)
    return made
  }

  #titleOf(label: string): string {
    if (this.#shape.isCase) return label === '' ? 'node' : wordsOf(label)
    return plainLine(label) || 'No label'
  }

  /** By name, so that two labels that change places in number keep their looks. */
  #tellApart(labels: readonly string[]): ReadonlyMap<string, Look> {
    const looks = new Map<string, Look>()
    for (const label of labels) {
      const lent = this.#lent.get(label)
      if (lent) looks.set(label, lent)
    }
    const shapes = new Set([...looks.values()].map(({ shape }) => shape))
    const fills = new Set([...looks.values()].map(({ dark }) => dark))
    for (const label of labels.filter(name => !looks.has(name)).sort()) {
      const hash = hashOf(label)
      const shape = from(SHAPES, hash).find(one => !shapes.has(one))!
      const { dark, light } = from(this.#hues, hash >>> 8).find(one => !fills.has(one.dark))!
      shapes.add(shape)
      fills.add(dark)
      looks.set(label, { shape, icon: CircleDot, dark, light })
    }
    return looks
  }

  /** No look that a common label has. */
  #byHash(label: string): Look {
    const taken = new Set([...this.#common.values()].map(({ shape, dark }) => shape + dark))
    const hash = hashOf(label)
    const shape = from(SHAPES, hash)[0]!
    const { dark, light } = from(this.#hues, hash >>> 8).find(one => !taken.has(shape + one.dark))!
    return { shape, icon: CircleDot, dark, light }
  }
}

/** The list in a ring, from a place that the hash chooses. */
function from<T>(list: readonly T[], hash: number): readonly T[] {
  const start = hash % list.length
  return [...list.slice(start), ...list.slice(0, start)]
}

/** FNV-1a, 32 bits: spreads even labels that differ in one letter. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** `HospitalSystem` and `HOSPITAL_SYSTEM` as "hospital system". */
function wordsOf(label: string): string {
  return label
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
}
