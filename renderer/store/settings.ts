/** What the user has chosen of how the app works: main keeps it, and every window shows the same. */
import { create } from 'zustand'
import type { Settings, SettingsPatch } from '../../electron/contract.ts'
import { DEFAULT_SETTINGS } from '../../electron/default-settings.ts'
import { requestMain } from './request-main.ts'

export const useSettings = create<Settings>()(() => DEFAULT_SETTINGS)

/** Reads what is kept, and follows what other windows change. Call once, before anything is drawn. */
export async function loadSettings(): Promise<void> {
  window.breachgraph.on('settings.changed', changed => useSettings.setState(changed))
  useSettings.setState(await requestMain('settings.read'))
}

/** Changes settings at once, here and in the other windows, and keeps them. Rejects when they could not be kept. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  useSettings.setState(patch)
  await requestMain('settings.write', patch satisfies SettingsPatch)
}
