import { type Settings, settingsFor } from '../../../graph/model/parameter.ts'
import { isCase } from '../../store/graph-shape.ts'
import { counted, inDigits } from '../../ui/counted.ts'
import { statusLook } from '../../ui/status.ts'
import type { FoundPaths } from './find-paths.ts'
import { CASE_OPTIONS } from './path-options.ts'
import type { FoundPath } from './rank-paths.ts'

/**
 * Why a path stands where it does among the others: `4 steps, weakest: alleged`, in a graph that is no case
 * `3 steps, the busiest stop has 404 relationships`.
 */
export function pathWords({ steps, weakest, generic, busiest }: FoundPath, inCase: boolean): string {
  const length = counted(steps.length, 'step')
  if (!inCase) {
    return busiest === null
      ? length
      : `${length}, the busiest stop has ${counted(busiest.relationships, 'relationship')}`
  }
  const through = generic.length > 0 ? `, through ${counted(generic.length, 'generic node')}` : ''
  return `${length}${sureness(steps, weakest)}${through}`
}

function sureness(steps: FoundPath['steps'], weakest: FoundPath['weakest']): string {
  if (weakest === null) return ', through evidence alone'
  const words = statusLook(weakest).words.toLowerCase()
  if (steps.length === 1) return `, ${words}`
  return steps.every(({ status }) => status === weakest) ? `, all ${words}` : `, weakest: ${words}`
}

/** The generic kinds as a list in a sentence. */
export const GENERIC_IN_WORDS = 'a sector, a place, a kind of data, a regulator or a law'

/** What was not looked for or is not listed, in a sentence; null where it is everything that was asked. */
export function leftOut({ paths, more, unfinished }: FoundPaths): string | null {
  if (more)
    return `These are the first ${inDigits(paths.length)} that were found; fewer types or steps show the others.`
  if (unfinished !== null)
    return `It took too long at ${counted(unfinished, 'step')}: paths as long or longer are not listed. Allow fewer types or steps.`
  return null
}

/** What may lie between the ends, while the form of it is closed: `shortest, up to 6 steps`. */
export function settingsInWords(settings: Settings, types: readonly string[] | null): string {
  const { mode, hops, direction, generic, evidence } = settingsFor(CASE_OPTIONS, settings)
  return [
    mode,
    `up to ${counted(hops, 'step')}`,
    ...(direction === 'along' ? ['along the arrows'] : []),
    ...(types === null ? [] : [counted(types.length, 'type')]),
    ...(isCase() && generic ? ['generic nodes too'] : []),
    ...(isCase() && evidence ? ['claims too'] : []),
  ].join(', ')
}
