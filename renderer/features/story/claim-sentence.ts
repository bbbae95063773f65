import type { GraphNode } from '../../../graph/model/value.ts'
import type { SentenceRecord } from '../../../graph/story/story-file.ts'

/** How what nobody has shown begins, where it is not known who says it. */
const HEDGES: ReadonlyMap<string, string> = new Map([
  ['alleged', 'Alleged'],
  ['speculated', 'Speculation'],
  ['hypothetical', 'In theory'],
])

/** What a claim says as a sentence that stands on it; what nobody has shown is told as the word of whoever says it. */
export function claimSentence({ properties }: GraphNode, speaker: string | null): SentenceRecord {
  const said = String(properties.get('text') ?? '')
  const hedge = HEDGES.get(String(properties.get('stance')))
  const voice = hedge && (speaker === null ? `${hedge}: ` : `${speaker} says: `)
  return { text: `${voice ?? ''}${said}`, claims: [String(properties.get('id'))] }
}
