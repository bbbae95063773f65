import type { CSSProperties } from 'react'
import type { Swatch } from '../../../graph/view/style-rule.ts'
import { colourOf } from '../../canvas/palette.ts'

/** A swatch's two variants as CSS variables; the style sheet takes the one of the theme that holds. None of null. */
export function swatchColours(swatch: Swatch | null): CSSProperties {
  if (swatch === null) return {}
  return { '--dark': colourOf(swatch, 'dark'), '--light': colourOf(swatch, 'light') } as CSSProperties
}
