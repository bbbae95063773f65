import type { Hue, STEPS, Swatch } from '../../graph/view/style-rule.ts'
import type { Look } from './look.ts'

/**
 * Every colour that a style rule can give, in both themes. Each is at least 3:1 on its theme's base, and the icon of
 * that theme is at least 3:1 on it. The steps of the scale differ in lightness alone enough to be told apart, so that
 * they hold for colour-blind eyes: towards much they stand out more from the base.
 */
const PALETTE: Readonly<Record<Swatch, { readonly dark: string; readonly light: string }>> = {
  blue: { dark: '#4fc3f7', light: '#0277a8' },
  orange: { dark: '#ff9f43', light: '#b85c00' },
  green: { dark: '#4dd6a5', light: '#00796b' },
  pink: { dark: '#f4a3c4', light: '#ad1457' },
  yellow: { dark: '#ffe08a', light: '#8d6e00' },
  purple: { dark: '#c792ea', light: '#7b1fa2' },
  red: { dark: '#ff6b6b', light: '#c62828' },
  indigo: { dark: '#8ea2ff', light: '#3f51b5' },
  brown: { dark: '#c7b299', light: '#6d4c41' },
  grey: { dark: '#b4c2cf', light: '#455a64' },
  'step-1': { dark: '#5f6fb5', light: '#7f9116' },
  'step-2': { dark: '#3f93b5', light: '#318553' },
  'step-3': { dark: '#3fb59a', light: '#1f6f8b' },
  'step-4': { dark: '#93d06a', light: '#37508f' },
  'step-5': { dark: '#f4e66b', light: '#3b1c64' },
} satisfies Record<Hue | (typeof STEPS)[number], unknown>

/** A swatch as the theme that holds draws it. */
export function colourOf(swatch: Swatch, theme: Look['theme']): string {
  return PALETTE[swatch][theme]
}
