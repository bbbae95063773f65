/**
 * Every step that was taken on a canvas, as a tree: going back and doing something else begins a branch, and nothing
 * that was done is lost. A history is a value; each function answers a new one.
 */
import { invertViewChange, type ViewChange } from './change.ts'

/** One step: what the user did, in words, and the Cypher that brought it, where there was any. */
export interface Step {
  readonly label: string
  readonly cypher: string | null
  readonly change: ViewChange
}

/** Steps are numbered from 1 in the order they were taken; this is the canvas before the first. */
export const START = 0

export interface TakenStep extends Step {
  /** The step it was taken after. */
  readonly after: number
}

/** A named part of one branch: the steps after `from` up to and with `to`. */
export interface Stretch {
  readonly name: string
  readonly from: number
  readonly to: number
}

export interface History {
  readonly steps: ReadonlyMap<number, TakenStep>
  /** The step that the canvas stands after. */
  readonly now: number
  /** Which step going forward takes, under the step before it: of several branches the one last gone. */
  readonly forward: ReadonlyMap<number, number>
  readonly stretches: readonly Stretch[]
}

export const NO_HISTORY: History = { steps: new Map(), now: START, forward: new Map(), stretches: [] }

/** The history with one more step behind it. */
export function withStep(history: History, step: Step): History {
  const id = Math.max(START, ...history.steps.keys()) + 1
  return {
    ...history,
    steps: new Map(history.steps).set(id, { ...step, after: history.now }),
    now: id,
    forward: new Map(history.forward).set(history.now, id),
  }
}

/** The step that undoing would take back; undefined at the start. */
export function stepBack({ steps, now }: History): TakenStep | undefined {
  return steps.get(now)
}

/** The number of the step that redoing would take; undefined at the end of a branch. */
export function nextStep({ forward, now }: History): number | undefined {
  return forward.get(now)
}

/** The steps from the start to `id`, the first taken first. */
export function pathTo(history: History, id: number = history.now): number[] {
  const path: number[] = []
  for (let at = id; at !== START; at = history.steps.get(at)!.after) path.push(at)
  return path.reverse()
}

/** The steps that redoing again and again would take. */
export function pathAhead(history: History): number[] {
  const path: number[] = []
  for (let at = history.forward.get(history.now); at !== undefined; at = history.forward.get(at))
    path.push(at)
  return path
}

/**
 * Goes to the canvas as it stood after step `id`, over the nearest step that both have behind them. Answers the
 * changes that lead there, to be made in their order.
 */
export function goTo(
  history: History,
  id: number,
): { readonly history: History; readonly changes: ViewChange[] } {
  const there = pathTo(history, id)
  const passed = new Set(there)
  const undone = pathTo(history).filter(step => !passed.has(step))
  const here = new Set(pathTo(history))
  const redone = there.filter(step => !here.has(step))
  const forward = new Map(history.forward)
  for (const step of there) forward.set(history.steps.get(step)!.after, step)
  return {
    history: { ...history, now: id, forward },
    changes: [
      ...undone.reverse().map(step => invertViewChange(history.steps.get(step)!.change)),
      ...redone.map(step => history.steps.get(step)!.change),
    ],
  }
}

/** The history with a stretch named; one that had the name gives way. */
export function withStretch(history: History, stretch: Stretch): History {
  const others = history.stretches.filter(({ name }) => name !== stretch.name)
  return { ...history, stretches: [...others, stretch] }
}

export function withoutStretch(history: History, named: string): History {
  return { ...history, stretches: history.stretches.filter(({ name }) => name !== named) }
}

/** The stretch under another name, in its place; one that had the name gives way. */
export function withStretchRenamed(history: History, from: string, to: string): History {
  const others = history.stretches.filter(({ name }) => name === from || name !== to)
  return {
    ...history,
    stretches: others.map(stretch => (stretch.name === from ? { ...stretch, name: to } : stretch)),
  }
}

/** What replaying shows one after the other: the canvas a stretch begins at, then after each of its steps. */
export function stretchPath(history: History, { from, to }: Pick<Stretch, 'from' | 'to'>): number[] {
  const path = [START, ...pathTo(history, to)]
  return path.slice(Math.max(0, path.indexOf(from)))
}

/**
 * The history with every change replaced. Steps whose change is left empty go, and what came after them comes after
 * the step before them; stretches shrink with them and go when nothing is left of them.
 */
export function withChanges(history: History, changed: (change: ViewChange) => ViewChange): History {
  const left = new Map(
    [...history.steps].map(([id, step]) => [id, { ...step, change: changed(step.change) }]),
  )
  const standing = (id: number): number => {
    const step = left.get(id)
    return step && step.change.length === 0 ? standing(step.after) : id
  }
  const steps = new Map<number, TakenStep>()
  for (const [id, step] of left)
    if (step.change.length > 0) steps.set(id, { ...step, after: standing(step.after) })
  const forward = new Map<number, number>()
  for (const [id, { after }] of steps) if (!forward.has(after)) forward.set(after, id)
  // Of several branches, the one that was last gone stays so.
  for (const id of history.forward.values()) if (steps.has(id)) forward.set(steps.get(id)!.after, id)
  return {
    steps,
    now: standing(history.now),
    forward,
    stretches: history.stretches
      .map(({ name, from, to }) => ({ name, from: standing(from), to: standing(to) }))
      .filter(({ from, to }) => from !== to),
  }
}
