import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HUES, STEPS, type Swatch } from '../../../../graph/view/style-rule.ts'
import { colourOf } from '../../../../renderer/canvas/palette.ts'

const baseOf = (theme: string) =>
  /--base: (#[0-9a-f]{6})/.exec(readFileSync(`renderer/styles/${theme}.css`, 'utf8'))![1]!

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

describe.each([
  ['dark', '#0e1318'],
  ['light', '#ffffff'],
] as const)('the palette of the %s theme', (theme, icon) => {
  const base = baseOf(theme)

  it.each<Swatch>([...HUES, ...STEPS])('shows %s on the base, and icons on it', swatch => {
    const colour = colourOf(swatch, theme)
    expect(contrast(colour, base)).toBeGreaterThanOrEqual(3)
    expect(contrast(colour, icon)).toBeGreaterThanOrEqual(3)
  })

  it('has a scale whose steps are told apart by lightness, standing out more and more', () => {
    const contrasts = STEPS.map(step => contrast(colourOf(step, theme), base))
    for (const [at, here] of contrasts.entries())
      if (at > 0) expect(here / contrasts[at - 1]!).toBeGreaterThanOrEqual(1.2)
  })

  it('has no colour twice', () => {
    const colours = [...HUES, ...STEPS].map(swatch => colourOf(swatch, theme))
    expect(new Set(colours).size).toBe(colours.length)
  })
})
