import type { GraphNode } from '../../../graph/model/value.ts'
import type { ReelClaim, ReelSource } from '../../player/reel.ts'
import type { Wording } from '../../store/names.ts'
import { claimTimes, dayInWords } from '../inspector/claim-times.ts'
import { type Evidence, number, text } from '../inspector/evidence.ts'
import type { SourceFacts } from '../inspector/source-facts.ts'

/** A claim in words that stand without the graph. */
export function claimInWords(
  { claim, speaker, attributedTo, via }: Evidence,
  source: string | null,
  wording: Wording,
): ReelClaim {
  const names = (nodes: readonly GraphNode[]) => nodes.map(node => wording.node(node)).join(' and ')
  const by = [
    speaker ? wording.node(speaker) : 'Somebody',
    attributedTo.length > 0 && `quoting ${names(attributedTo)}`,
    via.length > 0 && `by way of ${names(via)}`,
  ]
  const { said, happened } = claimTimes(claim)
  const paragraph = number(claim, 'paragraph')
  return {
    text: wording.text(text(claim, 'text') ?? ''),
    stance: text(claim, 'stance') ?? '',
    negative: text(claim, 'polarity') === 'negative',
    by: by.filter(Boolean).join(', '),
    // A zone such as US time says where.
    said: said && wording.text(said),
    happened: happened && wording.text(happened),
    source,
    where: paragraph === null ? null : `paragraph ${paragraph}`,
  }
}

export function sourceInWords({ source, publisher }: SourceFacts, wording: Wording): ReelSource {
  return {
    title: wording.node(source),
    publisher: wording.text(publisher ?? ''),
    published: dayInWords(source, 'published') ?? '',
  }
}
