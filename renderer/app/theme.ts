import { useEffect, useSyncExternalStore } from 'react'
import { changeSettings, useSettings } from '../store/settings.ts'
import { notifyError } from '../ui/notify.ts'

export type Theme = 'dark' | 'light'

const prefersLight = () => window.matchMedia('(prefers-color-scheme: light)')

const systemTheme = (): Theme => (prefersLight().matches ? 'light' : 'dark')

function subscribe(listener: () => void): () => void {
  const query = prefersLight()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The theme to draw in: what the user chose, or what the system has. */
export function useTheme(): Theme {
  const chosen = useSettings(state => state.theme)
  const system = useSyncExternalStore(subscribe, systemTheme)
  return chosen === 'system' ? system : chosen
}

/** Puts the theme on the root element, where the tokens look for it. */
export function useThemeOnRoot(): void {
  const theme = useTheme()
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
}

/** Puts the theme on the root element of a page without React, and tells of it now and whenever it changes. */
export function followTheme(tell: (theme: Theme) => void): void {
  let shown: Theme | null = null
  const follow = () => {
    const chosen = useSettings.getState().theme
    const theme = chosen === 'system' ? systemTheme() : chosen
    document.documentElement.dataset.theme = theme
    if (theme !== shown) tell(theme)
    shown = theme
  }
  follow()
  useSettings.subscribe(follow)
  subscribe(follow)
}

/** From dark to light and back, starting at what is seen now. */
export function toggleTheme(): void {
  const theme = document.documentElement.dataset.theme === 'light' ? 'dark' : 'light'
  changeSettings({ theme }).catch(notifyError)
}
