import type { ViewChange, ViewPart } from './change.ts'

/** What a change does to the picture, counted: `12 drawn · 3 hidden · 40 moved`; empty when it does nothing to see. */
export function changeInWords(change: ViewChange): string {
  const hidden = new Set(change.filter(({ part, after }) => part === 'hidden' && after).map(({ key }) => key))
  const folded = new Set(change.filter(({ part, after }) => part === 'folded' && after).map(({ key }) => key))
  const nodes = change.filter(({ part }) => part === 'nodes')
  const gone = nodes.filter(({ after }) => after === undefined)
  const count = (of: readonly unknown[], words: string) => (of.length > 0 ? [`${of.length} ${words}`] : [])
  const linesChanged = change.filter(({ part }) => part === 'relationships')
  return [
    ...count(
      nodes.filter(({ before }) => before === undefined),
      'drawn',
    ),
    ...count(
      gone.filter(({ key }) => hidden.has(key)),
      'hidden',
    ),
    ...count(
      gone.filter(({ key }) => folded.has(key)),
      'folded',
    ),
    ...count(
      gone.filter(({ key }) => !hidden.has(key) && !folded.has(key)),
      'removed',
    ),
    ...count(
      nodes.filter(({ before, after }) => before !== undefined && after !== undefined),
      'moved',
    ),
    ...(nodes.length === 0 ? count(linesChanged, linesChanged.length === 1 ? 'line' : 'lines') : []),
    ...changes(change, 'filters', 'filter'),
    ...changes(change, 'styles', 'style rule'),
  ].join(' · ')
}

function changes(change: ViewChange, part: ViewPart, noun: string): string[] {
  const { length } = change.filter(edit => edit.part === part)
  return length > 0 ? [`${length} ${noun}${length === 1 ? '' : 's'}`] : []
}
