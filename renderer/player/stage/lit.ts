import type { Reel, ReelScene } from '../reel.ts'

/**
 * Everything that is lit in a scene: what it says, the ends of lines that it says, and the lines between two nodes
 * that it says. Null where everything is.
 */
export function litIn(reel: Reel, { lit: said, lines }: ReelScene): ReadonlySet<string> | null {
  if (said.length === 0) return null
  const asked = new Set(said)
  const lit = new Set(said)
  for (const key of lines) {
    const line = reel.lines[key]
    if (!line) continue
    if (asked.has(key)) lit.add(line.from).add(line.to)
    else if (asked.has(line.from) && asked.has(line.to)) lit.add(key)
  }
  return lit
}
