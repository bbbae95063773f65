import type { CaseFile } from './case-file.ts'

/** Keys in one order for all records, so that two encodings differ only where the cases do. */
const KEY_ORDER = `format version id title publisher published file name kinds text stance polarity source line
  paragraph medium type start end statedBy about attributesTo via asked contradicts inTensionWith quantity
  quantityMax unit scope private said happened earliest latest precision zone dateBasis starts reason sources
  entities claims status relationships leftOut opening nodes x y`
const RANKS: ReadonlyMap<string, number> = new Map(KEY_ORDER.split(/\s+/).map((key, rank) => [key, rank]))

/** Writes a case as `decodeCase` reads it: indented JSON that ends in a line break. */
export function encodeCase(caseFile: CaseFile): string {
  return `${JSON.stringify(ordered(caseFile), null, 2)}\n`
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const rank = (key: string) => RANKS.get(key) ?? RANKS.size
  const entries = Object.entries(value).sort(([one], [other]) => rank(one) - rank(other))
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]))
}
