import { create } from 'zustand'
import type { Recent, RequestIn } from '../../../electron/contract.ts'
import { CodedError, toErrorRecord } from '../../../graph/model/errors.ts'
import { requestMain } from '../../store/request-main.ts'
import { notifyError } from '../../ui/notify.ts'
import { useConnect, loadConnections } from '../connect/connect-state.ts'
import { openCase, openProfile } from '../connect/open-source.ts'

type Where = RequestIn<'source.open'>['where']

interface Recents {
  /** Cases and servers, the one opened last first. */
  readonly list: readonly Recent[]
  /** The dialog that lists them all. */
  readonly open: boolean
  /** When it was read, in epoch milliseconds. */
  readonly readAt: number
  /** Which of them could not be opened just now, and why. */
  readonly failed: { readonly id: string; readonly message: string } | null
}

export const useRecents = create<Recents>()(() => ({ list: [], readAt: 0, open: false, failed: null }))

/** Reads the list anew; other windows open things too. */
export async function loadRecents(): Promise<void> {
  try {
    useRecents.setState({ list: await requestMain('recents.list'), readAt: Date.now() })
  } catch (error) {
    notifyError(error)
  }
}

/** Shows all cases and servers that were opened before. */
export async function openRecents(): Promise<void> {
  await loadRecents()
  useRecents.setState({ open: true, failed: null })
}

/** Opens one of them. Where that fails the list says why, beside it; this window shows what it showed. */
export async function openRecent(recent: Recent, where: Where): Promise<void> {
  useRecents.setState({ open: false, failed: null })
  try {
    if (recent.kind === 'case') await openCase(where, { file: recent.id, name: recent.title })
    else await openServer(recent, where)
  } catch (error) {
    await openRecents()
    useRecents.setState({ failed: { id: recent.id, message: toErrorRecord(error).message } })
  }
}

async function openServer({ id }: Recent, where: Where): Promise<void> {
  await loadConnections()
  const profile = useConnect.getState().profiles.find(one => `server-${one.id}` === id)
  if (profile) await openProfile(profile, where)
}

/** Takes one off the list; the file or the connection stays. */
export async function forgetRecent({ id }: Recent): Promise<void> {
  try {
    await requestMain('recents.forget', { id })
  } catch (error) {
    notifyError(error)
  }
  await loadRecents()
}

/** Asks for a case file and opens it; what is wrong with it is told, and this window shows what it showed. */
export async function chooseCase(where: Where): Promise<void> {
  const chosen = await requestMain('case.choose')
  if (chosen) await openChosen(where, chosen)
}

/** Opens a file that the user chose. Rejects with a sentence that names it. */
export async function openChosen(where: Where, chosen: { file: string; name: string }): Promise<void> {
  try {
    await openCase(where, chosen)
  } catch (error) {
    const { code, message } = toErrorRecord(error)
    throw new CodedError(code, `${chosen.name} was not opened. ${message}`)
  }
}
