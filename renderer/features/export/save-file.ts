import type { RequestIn } from '../../../electron/contract.ts'
import { requestMain } from '../../store/request-main.ts'
import { notify } from '../../ui/notify.ts'
import type { Stamp } from './stamp.ts'

type Format = RequestIn<'file.choose'>['format']

/**
 * Asks where to and writes there; `contentOf` is asked once the user has chosen. Says what was saved; false when the
 * user chose nothing. Rejects with `FILE_NOT_WRITTEN`, and with whatever `contentOf` rejects with.
 */
export async function saveFile(
  suggested: string,
  format: Format,
  contentOf: () => Promise<Uint8Array> | Uint8Array,
): Promise<boolean> {
  const file = await requestMain('file.choose', { suggested, format })
  if (file === null) return false
  await requestMain('file.write', { token: file.token, bytes: await contentOf() })
  notify(`Saved to ${file.name}.`)
  return true
}

/** `Two breaches, one picture 2025-01-31`, short enough for every file system. */
export function suggestedName({ title, date }: Pick<Stamp, 'title' | 'date'>): string {
  return `${title.slice(0, 120).trim()} ${date}`
}

export const inBytes = (text: string): Uint8Array => new TextEncoder().encode(text)
