import type { ChainClaim } from '../../../graph/chain/chain.ts'
import type { SentenceRecord } from '../../../graph/story/story-file.ts'
import { captionOf } from '../../ui/caption.ts'
import { text } from '../inspector/evidence.ts'
import { claimSentence } from '../story/claim-sentence.ts'

/** What a party says of itself or of another: in a chain nobody's word goes without a name. */
const OWN_WORD: ReadonlySet<string | null> = new Set(['stated', 'assessed', 'denied'])

/** What a room reads of a claim; only what a publisher reports in its own voice stands by itself. */
export function stepSentence({ node, speaker }: ChainClaim): SentenceRecord {
  const name = speaker && captionOf(speaker)
  const sentence = claimSentence(node, name)
  if (name === null || !OWN_WORD.has(text(node, 'stance'))) return sentence
  return { ...sentence, text: `${name} says: ${sentence.text}` }
}
