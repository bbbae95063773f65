import { appendFile, mkdir, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** One file of this size and one before it are kept. */
const MAX_BYTES = 1_000_000

export interface Log {
  /** `event` is an `area.what` name; `facts` are codes, counts and names of ours, never the user's text or secrets. */
  write(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void
}

/** A log of what the shell did, one JSON object a line. A log that cannot be written is no reason to fail. */
export function openLog(file: string): Log {
  let queue: Promise<void> = mkdir(dirname(file), { recursive: true }).then(
    () => undefined,
    () => undefined,
  )
  return {
    write(event, facts = {}) {
      const line = `${JSON.stringify({ time: new Date().toISOString(), event, ...facts })}\n`
      queue = queue.then(() => append(file, line)).catch(() => undefined)
    },
  }
}

async function append(file: string, line: string): Promise<void> {
  const size = await stat(file).then(
    found => found.size,
    () => 0,
  )
  if (size + line.length > MAX_BYTES) await rename(file, `${file}.1`)
  await appendFile(file, line, { mode: 0o600 })
}
