import { effectsNow } from '../../canvas/view-effects.ts'
import type { Marking } from '../../../graph/story/story-file.ts'
import { useApp } from '../../store/app-state.ts'
import { isCase } from '../../store/graph-shape.ts'
import { useShelf } from '../../store/shelf.ts'
import { dayOf } from '../../ui/day-of.ts'
import { inDigits } from '../../ui/counted.ts'
import { inWords } from '../../store/names.ts'
import { countView } from '../counts/count-view.ts'

/** What everything that leaves the app says of itself: what it is of, when, and what it does not show. */
export interface Stamp {
  readonly title: string
  /** `2025-01-31`, by the clock of this machine. */
  readonly date: string
  /** How far it may be passed on; null where nobody has said. */
  readonly marking: Marking | null
  readonly drawn: number
  /** Nodes in the whole graph; null while it has not been counted. */
  readonly of: number | null
  readonly hidden: number
  readonly filtered: number
  readonly capped: number
  /** Null in a graph without claims, where nothing is alleged and nothing unsourced. */
  readonly alleged: number | null
  readonly unsourced: number | null
}

/** The stamp of what is on the canvas. */
export function stampNow(now: Date): Stamp {
  const { view, totals, connection } = useApp.getState()
  const counts = countView(view)
  const source = 'source' in connection ? connection.source : null
  return {
    title: inWords(source?.title ?? 'Breachgraph'),
    date: dayOf(now),
    marking: useShelf.getState().marking,
    drawn: counts.drawn.length,
    of: totals?.nodes ?? null,
    hidden: view.hidden.size + view.hiddenRelationships.size,
    filtered: effectsNow(view).size,
    capped: counts.capped,
    alleged: isCase() ? counts.alleged.length : null,
    unsourced: isCase() ? counts.unsourced.length : null,
  }
}

/** In the words of the bar under the canvas. */
export function stampInWords(stamp: Stamp): string[] {
  const { title, date, drawn, of, hidden, filtered, capped, alleged, unsourced } = stamp
  const said = [
    title,
    date,
    `drawn ${inDigits(drawn)}${of === null ? '' : ` of ${inDigits(of)}`}`,
    `hidden ${inDigits(hidden)}`,
    `filtered ${inDigits(filtered)}`,
    `capped ${inDigits(capped)}`,
  ]
  if (alleged === null || unsourced === null) return [...said, 'no claims']
  return [...said, `alleged ${inDigits(alleged)}`, `unsourced ${inDigits(unsourced)}`]
}
