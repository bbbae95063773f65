import type { Scope } from '../row.ts'

/** Hands out the slots of one statement; every variable gets one of its own. */
export class Slots {
  #count = 0

  next(): number {
    return this.#count++
  }

  /** How wide the statement's rows are. */
  get width(): number {
    return this.#count
  }
}

/**
 * Names and their slots at one point of a plan. Never changes: every step gives a new scope.
 * Names that start with a space are the planner's own; no query can write them.
 */
export class SlotScope implements Scope {
  readonly #names: ReadonlyMap<string, number>
  readonly slots: Slots

  constructor(slots: Slots, names: ReadonlyMap<string, number> = new Map()) {
    this.slots = slots
    this.#names = names
  }

  slotOf(name: string): number | undefined {
    return this.#names.get(name)
  }

  extend(name: string): { scope: SlotScope; slot: number } {
    const slot = this.slots.next()
    return { scope: this.bind(name, slot), slot }
  }

  /** The scope with `name` standing for an existing slot. */
  bind(name: string, slot: number): SlotScope {
    return new SlotScope(this.slots, new Map([...this.#names, [name, slot]]))
  }

  /** The scope with all of `names` too, which win over names it has. */
  bindAll(names: Iterable<readonly [string, number]>): SlotScope {
    return new SlotScope(this.slots, new Map([...this.#names, ...names]))
  }

  /** The names that a query can see, sorted as `*` lists them. */
  get visible(): readonly string[] {
    return [...this.#names.keys()].filter(name => !name.startsWith(' ')).sort()
  }
}
