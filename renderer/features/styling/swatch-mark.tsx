import type { Swatch } from '../../../graph/view/style-rule.ts'
import { swatchColours } from './swatch-colours.ts'
import './swatch-mark.css'

interface Props {
  /** Null for an outline without a colour. */
  readonly swatch: Swatch | null
  /** What is filled, in a box of 24 by 24. */
  readonly path: string
  readonly size: number
}

/** A shape in a colour that rules give, in the theme that holds. The words for it stand beside. */
export function SwatchMark({ swatch, path, size }: Props) {
  return (
    <svg
      className="swatch-mark"
      data-plain={swatch === null}
      style={swatchColours(swatch)}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden
    >
      <path d={path} />
    </svg>
  )
}
