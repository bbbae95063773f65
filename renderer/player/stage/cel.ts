import type { Point } from '../../../graph/layout/extent.ts'
import type { Camera } from '../../store/app-state.ts'
import type { LineLook } from '../../picture/line-marks.ts'
import type { NodeLook } from '../../picture/node-marks.ts'

/**
 * All that is on the stage in one instant, at rest or in motion. Places are in canvas units; the camera takes them to
 * stage units. Strengths are from 0 for what cannot be seen to 1; what looks carry of strength is not used.
 */
export interface Cel {
  readonly camera: Camera
  /** What is drawn later is drawn over what is drawn before. */
  readonly nodes: ReadonlyMap<string, NodeCel>
  readonly lines: ReadonlyMap<string, LineCel>
}

export interface NodeCel {
  readonly look: NodeLook
  readonly place: Point
  /** How large it is drawn, for one that comes or goes. */
  readonly scale: number
  readonly strength: number
  /** What is looked at closer has a ring. */
  readonly ring: boolean
  /** What is read to those who do not see it. */
  readonly title: string
  /** None where it yields; two while one gives way to another. */
  readonly captions: readonly CaptionCel[]
}

/** Lengths in stage units. */
export interface CaptionCel {
  readonly lines: readonly string[]
  readonly size: number
  /** How much larger or smaller than its size it is drawn. */
  readonly scale: number
  readonly colour: string
  /** From the middle of the node to the middle of the caption's first line's top. */
  readonly across: number
  readonly down: number
  readonly width: number
  readonly strength: number
}

export interface LineCel {
  readonly from: string
  readonly to: string
  /** See line-bends.ts. */
  readonly bend: number
  readonly look: LineLook
  readonly mark: 'break' | 'bar' | null
  /** How much of it is there, from its start. */
  readonly share: number
  readonly strength: number
  readonly ring: boolean
  readonly title: string
  /** None where it yields. */
  readonly type: TypeCel | null
}

export interface TypeCel {
  readonly text: string
  /** In stage units. */
  readonly width: number
  /** Where on its line it is, as a share. */
  readonly at: number
  readonly strength: number
}
