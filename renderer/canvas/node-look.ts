import type { KindShape } from './kinds.ts'
import type { Look } from './look.ts'

/** How much of a shape its icon fills: shapes with corners on the axes have less room inside. */
const ICON_SHARE: Readonly<Record<string, string>> = {
  diamond: '42%',
  'round-diamond': '44%',
  pentagon: '50%',
  'round-pentagon': '50%',
  heptagon: '50%',
  'concave-hexagon': '50%',
  tag: '50%',
}

/** What tells how a node looks. */
export interface NodeTraits {
  readonly shape: KindShape
  /** Across, in canvas units. */
  readonly size: number
  readonly fill: string
  /** Drawn as an outline: evidence, not a party. */
  readonly outline: boolean
  /** Its colour is given by a style rule. */
  readonly coloured: boolean
  /** Others are folded into it. */
  readonly folded: boolean
}

/** The body of a node, its icon and strength left out. */
export function nodeLook({ shape, size, fill, outline, coloured, folded }: NodeTraits, look: Look) {
  return {
    shape,
    // A diamond of the same side looks smaller than a square.
    size: shape.endsWith('diamond') ? size * 1.16 : size,
    fill: outline ? look.base : fill,
    iconShare: ICON_SHARE[shape] ?? '56%',
    rim: outline ? (coloured ? 2.5 : 1.5) : folded ? 7 : 0,
    rimColour: outline && !coloured ? look.dim : fill,
    rimStyle: folded ? 'double' : 'solid',
  }
}

/** The colour of an icon that stands out from its fill. */
export function iconColour(outline: boolean, look: Look): string {
  if (outline) return look.text
  return look.theme === 'dark' ? '#0e1318' : '#ffffff'
}
