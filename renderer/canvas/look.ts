/** The theme's colours as the canvas needs them: read from the tokens, so that there is one place for them. */
export interface Look {
  readonly theme: 'dark' | 'light'
  readonly base: string
  readonly surface: string
  readonly line: string
  readonly text: string
  readonly dim: string
  readonly accent: string
  readonly warn: string
  readonly bad: string
  readonly edge: string
}

/** The look of a theme whose tokens are read by this. */
export function lookOfTokens(theme: Look['theme'], read: (property: string) => string): Look {
  const token = (name: string) => read(`--${name}`).trim()
  return {
    theme,
    base: token('base'),
    surface: token('surface'),
    line: token('line'),
    text: token('text'),
    dim: token('dim'),
    accent: token('accent'),
    warn: token('warn'),
    bad: token('bad'),
    edge: token('edge'),
  }
}

/** Reads the tokens that hold now. */
export function readLook(): Look {
  const styles = getComputedStyle(document.documentElement)
  const theme = document.documentElement.dataset.theme === 'light' ? 'light' : 'dark'
  return lookOfTokens(theme, property => styles.getPropertyValue(property))
}

/** Calls back whenever the theme changes; answers a function that stops it. */
export function watchLook(changed: (look: Look) => void): () => void {
  const observer = new MutationObserver(() => changed(readLook()))
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

/** True when the user wants no motion, see renderer/app/motion.ts. */
export function prefersStillness(): boolean {
  return document.documentElement.dataset.motion === 'reduced'
}
