import type { GraphNode, Value } from '../../../graph/model/value.ts'
import type { SentenceRecord } from '../../../graph/story/story-file.ts'
import { type NodeKey, nodeKey } from '../../../graph/view/view.ts'
import { dateText } from '../inspector/claim-times.ts'
import { text } from '../inspector/evidence.ts'
import { timeInWords } from '../inspector/time-words.ts'
import { claimSentence } from './claim-sentence.ts'

/** Sentences that a room reads at once; what else is claimed of a time goes into the notes. */
const SAID = 3

/** All that a case says of one time. */
export interface DatedCaption {
  readonly about: readonly NodeKey[]
  readonly caption: readonly SentenceRecord[]
  readonly notes: string
}

/** What rows of `datedClaims` say, time by time, in the order they come. */
export function datedCaptions(rows: readonly (readonly Value[])[]): DatedCaption[] {
  const times = new Map<string, (readonly Value[])[]>()
  for (const row of rows) {
    const when = daysInWords(row[0] as GraphNode)
    const known = times.get(when)
    if (known) known.push(row)
    else times.set(when, [row])
  }
  return [...times].map(([when, together]) => captionOf(when, together))
}

/** When it happened, to the day: minutes of one day are one scene. */
function daysInWords(claim: GraphNode): string {
  const earliest = dateText(claim, 'happenedEarliest') ?? ''
  const precision = text(claim, 'happenedPrecision')
  return timeInWords({
    earliest,
    latest: dateText(claim, 'happenedLatest') ?? earliest,
    precision: precision === 'year' || precision === 'month' ? precision : 'day',
    zone: null,
  })
}

function captionOf(when: string, rows: readonly (readonly Value[])[]): DatedCaption {
  const [first, ...others] = rows.map(([claim, speaker]) =>
    claimSentence(claim as GraphNode, typeof speaker === 'string' ? speaker : null),
  )
  const sentences = [{ ...first!, text: `${when}: ${first!.text}` }, ...others]
  const rest = sentences.slice(SAID).map(({ text }) => `– ${text}`)
  return {
    about: rows.flatMap(([, , about]) =>
      (about as readonly GraphNode[]).map(({ elementId }) => nodeKey(elementId)),
    ),
    caption: sentences.slice(0, SAID),
    notes: rest.length > 0 ? `Also claimed of ${when}:\n${rest.join('\n')}` : '',
  }
}
