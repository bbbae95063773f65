import type { GraphNode } from '../../../graph/model/value.ts'
import { inWords } from '../../store/names.ts'
import { captionOf } from '../../ui/caption.ts'
import { stanceLook } from '../../ui/stance.ts'
import { claimTimes, dayInWords } from './claim-times.ts'
import { type Evidence, number, text } from './evidence.ts'
import { quantityInWords } from './quantity-words.ts'

export type PublisherOf = (source: GraphNode) => string | null

/**
 * A claim as plain text to quote: who, how, what in our words, when; then source, publisher, date and ¶.
 * Missing parts are left out, never guessed. `publisherOf` names the publisher of a source.
 */
export function citationOf(
  { claim, source, speaker, attributedTo, via }: Evidence,
  publisherOf: PublisherOf,
): string {
  const stance = text(claim, 'stance')
  const who = [
    speaker ? captionOf(speaker) : 'Somebody',
    attributedTo.length > 0 ? `quoting ${names(attributedTo)}` : null,
    via.length > 0 ? `by way of ${names(via)}` : null,
  ]
  const times = claimTimes(claim)
  const when = [times.said && `said ${times.said}`, times.happened && `happened ${times.happened}`]
    .filter(Boolean)
    .join(', ')
  const quantity = quantityInWords(claim)
  const paragraph = number(claim, 'paragraph')
  const what = [
    `${who.filter(Boolean).join(', ')}${stance ? ` (${stanceLook(stance).words.toLowerCase()})` : ''}:`,
    inWords(text(claim, 'text') ?? captionOf(claim)),
    quantity && `[${quantity}]`,
    when && `(${when})`,
  ]
  const where = [
    source && `“${captionOf(source)}”`,
    source && publisherOf(source),
    source && dayInWords(source, 'published'),
    paragraph !== null && `¶ ${paragraph}`,
  ]
  const said = what.filter(Boolean).join(' ')
  const found = where.filter(Boolean).join(', ')
  return found ? `${said} — ${found}.` : said
}

/** Every claim on a line of its own under what they are about. */
export function citationsOf(
  subject: string,
  evidence: readonly Evidence[],
  publisherOf: PublisherOf,
): string {
  return [subject, ...evidence.map(item => `- ${citationOf(item, publisherOf)}`)].join('\n')
}

function names(nodes: readonly GraphNode[]): string {
  return nodes.map(captionOf).join(' and ')
}
