import type { Theme } from '../../app/theme.ts'
import { type Look, lookOfTokens, readLook } from '../../canvas/look.ts'

/** The colours of a theme, whichever is shown: read out of the style sheet that defines it. */
export function lookOf(theme: Theme): Look {
  const shown = readLook()
  if (shown.theme === theme) return shown
  const rule = ruleOf(theme)
  return lookOfTokens(theme, property => rule?.getPropertyValue(property) ?? '')
}

function ruleOf(theme: Theme): CSSStyleDeclaration | undefined {
  const selector = new RegExp(`^:root\\[data-theme=["']?${theme}["']?\\]$`)
  return [...document.styleSheets]
    .flatMap(sheet => [...sheet.cssRules])
    .filter(rule => rule instanceof CSSStyleRule)
    .find(rule => selector.test(rule.selectorText) && rule.style.getPropertyValue('--base') !== '')?.style
}
