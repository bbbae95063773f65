import { useEffect, useSyncExternalStore } from 'react'
import { changeSettings, useSettings } from '../store/settings.ts'
import { notifyError } from '../ui/notify.ts'

export type Theme = 'dark' | 'light'

const prefersLight = () => window.matchMedia('(prefers-color-scheme: light)')

function subscribe(listener: () => void): () => void {
  const query = prefersLight()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The theme to draw in: what the user chose, or what the system has. */
export function useTheme(): Theme {
  const chosen = useSettings(state => state.theme)
  const system = useSyncExternalStore(subscribe, () => (prefersLight().matches ? 'light' : 'dark'))
  return chosen === 'system' ? system : chosen
}

/** Puts the theme on the root element, where the tokens look for it. */
export function useThemeOnRoot(): void {
  const theme = useTheme()
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
}

/** From dark to light and back, starting at what is seen now. */
export function toggleTheme(): void {
  const theme = document.documentElement.dataset.theme === 'light' ? 'dark' : 'light'
  changeSettings({ theme }).catch(notifyError)
}
