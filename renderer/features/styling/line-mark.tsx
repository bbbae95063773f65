import type { Swatch } from '../../../graph/view/style-rule.ts'
import { swatchColours } from './swatch-colours.ts'
import './swatch-mark.css'

interface Props {
  /** Null for the colour of lines. */
  readonly colour: Swatch | null
  /** Pixels. */
  readonly width: number
}

/** A piece of a line as rules draw it. */
export function LineMark({ colour, width }: Props) {
  return (
    <svg
      className="line-mark"
      data-plain={colour === null}
      style={swatchColours(colour)}
      width={24}
      height={12}
      viewBox="0 0 24 12"
      aria-hidden
    >
      <path d="M1 6h22" strokeWidth={width} />
    </svg>
  )
}
