/**
 * Every step on the canvas is a list of edits to the view's maps, each with what was there before: so it can be
 * undone without asking anybody.
 */
import type { View } from './view.ts'

export type ViewPart = keyof View

/** One entry of one map: `before` and `after` are `undefined` where there is no entry. */
export interface ViewEdit {
  readonly part: ViewPart
  readonly key: string
  readonly before: unknown
  readonly after: unknown
}

export type ViewChange = readonly ViewEdit[]

/** The change that takes `applyViewChange(view, change)` back to `view`. */
export function invertViewChange(change: ViewChange): ViewChange {
  return change.map(edit => ({ ...edit, before: edit.after, after: edit.before })).reverse()
}

/** A new view with the change made; maps that it does not touch are shared with the old one. */
export function applyViewChange(view: View, change: ViewChange): View {
  const next: Record<ViewPart, Map<string, unknown>> = { ...(view as never as Record<ViewPart, never>) }
  const copied = new Set<ViewPart>()
  for (const { part, key, after } of change) {
    if (!copied.has(part)) {
      next[part] = new Map(next[part])
      copied.add(part)
    }
    if (after === undefined) next[part].delete(key)
    else next[part].set(key, after)
  }
  return next as never as View
}

type KeyOf<P extends ViewPart> = View[P] extends ReadonlyMap<infer K, unknown> ? K & string : never
type EntryOf<P extends ViewPart> = View[P] extends ReadonlyMap<infer _K, infer V> ? V : never

/** Collects edits against a view, remembering what was there; later edits of the same entry see earlier ones. */
export class ViewChangeBuilder {
  readonly #edits = new Map<string, ViewEdit>()
  readonly #view: View

  constructor(view: View) {
    this.#view = view
  }

  /** Puts `after` under `key` of `part`, or takes the entry away when it is `undefined`. */
  set<P extends ViewPart>(part: P, key: KeyOf<P>, after: EntryOf<P> | undefined): this {
    const id = `${part} ${key}`
    const before = this.#edits.has(id)
      ? this.#edits.get(id)!.before
      : (this.#view[part] as ReadonlyMap<string, unknown>).get(key)
    this.#edits.set(id, { part, key, before, after })
    return this
  }

  /** The change, without entries that end as they began. */
  build(): ViewChange {
    return [...this.#edits.values()].filter(edit => !sameEntry(edit.before, edit.after))
  }
}

/** Entries are true, keys, lists of keys, or records of such values; the same content is the same entry. */
function sameEntry(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every(key => sameEntry(a[key as keyof typeof a], b[key as keyof typeof b]))
  )
}

/** The change that leads from one view to another. */
export function changeBetween(from: View, to: View): ViewChange {
  const builder = new ViewChangeBuilder(from)
  for (const part of Object.keys(from) as ViewPart[]) {
    const after = to[part] as ReadonlyMap<string, unknown>
    for (const key of new Set([...from[part].keys(), ...after.keys()]))
      builder.set(part, key as never, after.get(key) as never)
  }
  return builder.build()
}
