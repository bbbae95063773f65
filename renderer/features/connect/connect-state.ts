import { create } from 'zustand'
import { requestMain } from '../../store/request-main.ts'
import { notify, notifyError } from '../../ui/notify.ts'
import type { ListedProfile, SecretStore } from './profile-draft.ts'

/** Somebody who needs a secret that is not kept, and waits for it. */
export interface SecretAsked {
  readonly profile: ListedProfile
  /** What was wrong with the one given before; null at first. */
  readonly fault: string | null
  /** Null when the user gives none. */
  readonly answer: (secret: string | null) => void
}

interface ConnectState {
  readonly profiles: readonly ListedProfile[]
  readonly secrets: SecretStore
  /** The dialog, and the connection it opens on; null when it is shut. */
  readonly dialog: { readonly profile: string | null } | null
  readonly secretAsked: SecretAsked | null
  /** The name of what is being opened; null when nothing is. */
  readonly opening: string | null
}

export const useConnect = create<ConnectState>()(() => ({
  profiles: [],
  secrets: 'none',
  dialog: null,
  secretAsked: null,
  opening: null,
}))

/** Reads the connections anew; other windows may have changed them. */
export async function loadConnections(): Promise<void> {
  try {
    const { setAside, ...listed } = await requestMain('connections.list')
    useConnect.setState(listed)
    if (setAside !== null) tellSetAside(setAside)
  } catch (error) {
    notifyError(error)
  }
}

let toldSetAside = false

function tellSetAside(file: string): void {
  if (toldSetAside) return
  toldSetAside = true
  notify(`The list of connections could not be read, so it begins anew; what was there is in ${file}.`, 'bad')
}

/** Shows the connections, this one first. */
export async function openConnections(profile: string | null = null): Promise<void> {
  await loadConnections()
  useConnect.setState({ dialog: { profile } })
}
