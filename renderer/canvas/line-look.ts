import type { Look } from './look.ts'
import { type LineStatus, STATUSES } from './statuses.ts'

/** What tells how a line looks; colour and width are null where no style rule gives them. */
export interface LineTraits {
  readonly status: LineStatus
  readonly colour: string | null
  readonly width: number | null
}

/** The stroke of a line, by how sure it is. */
export function lineLook({ status, colour, width }: LineTraits, look: Look) {
  const { width: usualWidth, line, pattern } = STATUSES[status]
  const usual = status === 'corroborated' ? look.dim : look.edge
  return {
    width: width ?? usualWidth,
    line: line === 'solid' ? 'solid' : 'dashed',
    pattern: (pattern ?? [1, 0]).join(' '),
    cap: line === 'dotted' ? 'round' : 'butt',
    colour: colour ?? usual,
    tone: status === 'disputed' && !colour ? 'linear-gradient' : 'solid',
  }
}
