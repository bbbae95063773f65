import type { Value } from '../../../graph/model/value.ts'
import type { TraitSource } from '../../../graph/view/element-traits.ts'
import type { Sort } from '../../../graph/view/filter.ts'
import { numberOf, textsOf } from '../../../graph/view/property-reading.ts'
import { timeSpansOf } from '../../../graph/view/time-span.ts'
import type { View } from '../../../graph/view/view.ts'
import { isCase } from '../../store/graph-shape.ts'

/** What a property of what is drawn holds: mostly numbers, times or texts. */
export interface DrawnProperty {
  readonly of: Sort
  readonly key: string
  readonly holds: 'numbers' | 'times' | 'texts'
  /** Drawn elements that have it. */
  readonly count: number
  /** Of numbers; 0 where there is none. */
  readonly least: number
  readonly most: number
  /** Of texts that are few and short, each; of all others none. */
  readonly texts: readonly string[]
}

/** Properties that have a part of the panel to themselves, or are no more than marks. */
const OWN = new Set(['status'])

/** The properties that are drawn, those of nodes first, each sort by name. */
export function drawnProperties(view: View, traits: TraitSource): readonly DrawnProperty[] {
  const nodes = [...view.nodes.keys()].map(key => traits.node(key)?.properties)
  const relationships = [...view.relationships.keys()].map(key => traits.relationship(key)?.properties)
  return [...tallied('nodes', nodes), ...tallied('relationships', relationships)]
}

type Properties = ReadonlyMap<string, Value> | undefined

function tallied(of: Sort, all: readonly Properties[]): DrawnProperty[] {
  const tallies = new Map<string, Tally>()
  for (const properties of all) {
    for (const [key, value] of properties ?? []) {
      if (of === 'relationships' && isCase() && OWN.has(key)) continue
      const tally = tallies.get(key) ?? new Tally()
      tallies.set(key, tally)
      tally.add(value)
    }
  }
  return [...tallies]
    .filter(([, { count }]) => count > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, tally]) => ({ of, key, ...tally.read() }))
}

/** Texts beyond which, in number or length, none is offered. */
const FEW = 24
const SHORT = 40

class Tally {
  count = 0
  #numbers = 0
  #times = 0
  #least = Number.POSITIVE_INFINITY
  #most = Number.NEGATIVE_INFINITY
  readonly #texts = new Set<string>()

  add(value: Value): void {
    const texts = textsOf(value)
    const isTime = timeSpansOf(value).length > 0
    const number = isTime ? null : numberOf(value)
    if (texts.length === 0 && number === null) return
    this.count++
    if (isTime) this.#times++
    if (number !== null) {
      this.#numbers++
      this.#least = Math.min(this.#least, number)
      this.#most = Math.max(this.#most, number)
    }
    if (this.#texts.size <= FEW) for (const text of texts) this.#texts.add(text)
  }

  read(): Omit<DrawnProperty, 'of' | 'key'> {
    const half = this.count / 2
    const holds = this.#times > half ? 'times' : this.#numbers > half ? 'numbers' : 'texts'
    const texts = [...this.#texts]
    const offered = holds === 'texts' && texts.length <= FEW && texts.every(({ length }) => length <= SHORT)
    return {
      holds,
      count: this.count,
      least: this.#numbers > 0 ? this.#least : 0,
      most: this.#numbers > 0 ? this.#most : 0,
      texts: offered ? texts.sort() : [],
    }
  }
}
