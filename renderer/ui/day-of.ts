/** `2025-01-31` by the clock of this machine. */
export function dayOf(now: Date): string {
  const twoDigits = (part: number) => String(part).padStart(2, '0')
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join('-')
}
