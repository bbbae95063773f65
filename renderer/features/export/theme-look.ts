import type { Theme } from '../../app/theme.ts'
import { type Look, readLook } from '../../canvas/look.ts'

/** The colours of a theme, whichever is shown: read out of the style sheet that defines it. */
export function lookOf(theme: Theme): Look {
  const shown = readLook()
  if (shown.theme === theme) return shown
  const rule = ruleOf(theme)
  const token = (name: string) => rule?.getPropertyValue(`--${name}`).trim() ?? ''
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

function ruleOf(theme: Theme): CSSStyleDeclaration | undefined {
  const selector = new RegExp(`^:root\\[data-theme=["']?${theme}["']?\\]$`)
  return [...document.styleSheets]
    .flatMap(sheet => [...sheet.cssRules])
    .filter(rule => rule instanceof CSSStyleRule)
    .find(rule => selector.test(rule.selectorText) && rule.style.getPropertyValue('--base') !== '')?.style
}
