import type { GraphNode } from '../../../graph/model/value.ts'
import { captionOf } from '../../canvas/node-caption.ts'
import type { ReelClaim, ReelSource } from '../../player/reel.ts'
import { claimTimes, dayInWords } from '../inspector/claim-times.ts'
import { type Evidence, number, text } from '../inspector/evidence.ts'
import type { SourceFacts } from '../inspector/source-facts.ts'

/** A claim in words that stand without the graph. */
export function claimInWords(
  { claim, speaker, attributedTo, via }: Evidence,
  source: string | null,
): ReelClaim {
  const names = (nodes: readonly GraphNode[]) => nodes.map(captionOf).join(' and ')
  const by = [
    speaker ? captionOf(speaker) : 'Somebody',
    attributedTo.length > 0 && `quoting ${names(attributedTo)}`,
    via.length > 0 && `by way of ${names(via)}`,
  ]
  const paragraph = number(claim, 'paragraph')
  return {
    text: text(claim, 'text') ?? '',
    stance: text(claim, 'stance') ?? '',
    negative: text(claim, 'polarity') === 'negative',
    by: by.filter(Boolean).join(', '),
    ...claimTimes(claim),
    source,
    where: paragraph === null ? null : `paragraph ${paragraph}`,
  }
}

export function sourceInWords({ source, publisher }: SourceFacts): ReelSource {
  return {
    title: captionOf(source),
    publisher: publisher ?? '',
    published: dayInWords(source, 'published') ?? '',
  }
}
