/**
 * How a history is drawn as a tree: every branch runs in a lane of its own, the first one taken in the lane of the
 * step it goes on from.
 */
import { type History, START } from './history.ts'

/** One row: a step, or the start. Rows stand the newest on top. */
export interface LaneRow {
  readonly id: number
  readonly lane: number
  /** Whether its own lane goes on above it. */
  readonly goesOn: boolean
  /** Lanes of other branches that pass by. */
  readonly passing: readonly number[]
  /** Lanes of branches that begin above and leave from here. */
  readonly leaving: readonly number[]
}

interface Branch {
  /** The step it leaves from. */
  readonly from: number
  last: number
  lane: number
}

/** The rows, the start last. */
export function laneRows({ steps }: Pick<History, 'steps'>): LaneRow[] {
  const trunk: Branch = { from: START - 1, last: START, lane: 0 }
  const branches: Branch[] = [trunk]
  const branchOf = new Map<number, Branch>([[START, trunk]])
  for (const id of [...steps.keys()].sort((a, b) => a - b)) {
    const after = steps.get(id)!.after
    const parent = branchOf.get(after)!
    const goesOn = parent.last === after
    const branch = goesOn ? parent : { from: after, last: id, lane: 0 }
    if (!goesOn) branches.push(branch)
    branch.last = id
    branchOf.set(id, branch)
  }
  giveLanes(branches)
  return [...steps.keys(), START]
    .sort((a, b) => b - a)
    .map(id => {
      const own = branchOf.get(id)!
      const others = branches.filter(branch => branch !== own)
      const lanes = (of: readonly Branch[]) => of.map(({ lane }) => lane)
      return {
        id,
        lane: own.lane,
        goesOn: own.last > id,
        passing: lanes(others.filter(({ from, last }) => from < id && last > id)),
        leaving: lanes(others.filter(({ from }) => from === id)),
      }
    })
}

/** Two branches that stand beside one another never share a lane; the leftmost that is free is taken. */
function giveLanes(branches: readonly Branch[]): void {
  const takenUntil: number[] = []
  for (const branch of branches.toSorted((a, b) => a.from - b.from || a.last - b.last)) {
    const free = takenUntil.findIndex(last => last < branch.from)
    branch.lane = free === -1 ? takenUntil.length : free
    takenUntil[branch.lane] = branch.last
  }
}
