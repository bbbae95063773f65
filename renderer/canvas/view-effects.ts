import { type Effects, effectsOf, NO_EFFECTS } from '../../graph/view/effects.ts'
import { type Looks, looksOf, NO_LOOKS } from '../../graph/view/looks.ts'
import type { View } from '../../graph/view/view.ts'
import { useApp } from '../store/app-state.ts'
import { useClaimFacts } from '../store/claim-facts.ts'
import { useGraphShape } from '../store/graph-shape.ts'
import { useNames } from '../store/names.ts'
import { useMeasures } from '../store/measures.ts'
import { PageTraits } from './page-traits.ts'

/** What filters and rules were last worked out from, so that whoever asks again gets the same. */
function kept<T>(work: (view: View) => T): (view: View, from: readonly unknown[]) => T {
  let last: { readonly from: readonly unknown[]; readonly made: T } | null = null
  return (view, from) => {
    if (last && from.every((part, at) => part === last!.from[at])) return last.made
    const made = work(view)
    last = { from, made }
    return made
  }
}

let traits = new PageTraits()
let readFrom: readonly unknown[] = []

/** Filters and rules read the page's graph again only when it, the claims or the measures have changed. */
export function traitsNow(): PageTraits {
  const from = known()
  if (from.some((part, at) => part !== readFrom[at])) {
    traits = new PageTraits()
    readFrom = from
  }
  return traits
}

const known = () => [
  useApp.getState().dataVersion,
  useClaimFacts.getState().known,
  useMeasures.getState().taken,
  useGraphShape.getState().shape,
]

const workEffects = kept(view => effectsOf(view, traitsNow()))
const workLooks = kept(view => worded(looksOf(view, traitsNow())))

/** What the filters of a view do, with what the page knows now; once for each view and reading. */
export function effectsNow(view: View): Effects {
  if (view.filters.size === 0) return NO_EFFECTS
  return workEffects(view, [view.nodes, view.relationships, view.filters, ...known()])
}

/** What the style rules of a view make of it, with what the page knows now; once for each view and reading. */
export function looksNow(view: View): Looks {
  if (view.styles.size === 0) return NO_LOOKS
  return workLooks(view, [view.nodes, view.relationships, view.styles, ...known()])
}

/** A caption that a rule takes from a property may hold names too. */
function worded(looks: Looks): Looks {
  const { wording } = useNames.getState()
  if (!wording) return looks
  const of = [...looks.of].map(
    ([key, look]) =>
      [key, look.caption === undefined ? look : { ...look, caption: wording.text(look.caption) }] as const,
  )
  return { ...looks, of: new Map(of) }
}
