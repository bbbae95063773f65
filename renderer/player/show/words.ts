/** What the parts of a reel are called, in words. */
import { statusLook } from '../../ui/status.ts'
import type { Reel, ReelSource } from '../reel.ts'

/** `DID_NOT_EXPOSE` as `did not expose`. */
const inWords = (type: string): string => type.toLowerCase().replaceAll('_', ' ')

/** `0mid16B, threat actor`; a line as `0mid16B · targeted · Apex, alleged`. The key itself where the reel lacks it. */
export function nameOf(reel: Reel, key: string): string {
  const node = reel.nodes[key]
  if (node) return `${node.caption}, ${reel.kinds[node.kind]?.title ?? node.kind}`
  const line = reel.lines[key]
  if (!line) return key
  const sure = statusOf(reel, key)
  return `${headOf(reel, key)}${sure === '' ? '' : `, ${sure.toLowerCase()}`}`
}

/** What stands over its evidence: the caption of a node, or who did what to whom. */
export function headOf(reel: Reel, key: string): string {
  const line = reel.lines[key]
  if (!line) return reel.nodes[key]?.caption ?? key
  const caption = (node: string) => reel.nodes[node]?.caption ?? ''
  return `${caption(line.from)} · ${inWords(line.type)} · ${caption(line.to)}`
}

/** Beside it: the kind of a node, how sure a line is; empty where nobody tells. */
export function asideOf(reel: Reel, key: string): string {
  const node = reel.nodes[key]
  return node ? (reel.kinds[node.kind]?.title ?? '') : statusOf(reel, key)
}

function statusOf(reel: Reel, key: string): string {
  const status = reel.lines[key]?.status
  return status === undefined || status === 'plain' ? '' : statusLook(status).words
}

/** `“Title”, Publisher, 30 January 2025`, whatever of it is known. */
export function sourceInWords({ title, publisher, published }: ReelSource): string {
  return [`“${title}”`, publisher, published].filter(part => part !== '').join(', ')
}
