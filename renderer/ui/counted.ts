/** `1 node`, `1,204 nodes`; `plural` where an s is not enough. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${inDigits(count)} ${count === 1 ? noun : plural}`
}

/** `204`, `1,204`. Short numbers are written without the locale's tables, which take their time when first asked. */
export function inDigits(count: number): string {
  return count < 1000 ? String(count) : count.toLocaleString('en')
}
