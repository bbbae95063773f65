/** The smallest stage that everything is composed for, in stage units. */
const LEAST = { width: 1280, height: 720 }

/**
 * A stage measured in its own unit: whatever its size in pixels, it is at least 1280 by 720 of them and exactly that
 * one way. So a thumbnail, a window and a wall show the same picture, its words as large in proportion.
 */
export interface StageSize {
  readonly width: number
  readonly height: number
  /** Pixels to a unit. */
  readonly unit: number
}

/** The stage of a size in pixels; never empty. */
export function stageSize(width: number, height: number): StageSize {
  const [across, down] = [Math.max(1, width), Math.max(1, height)]
  const unit = Math.min(across / LEAST.width, down / LEAST.height)
  return { width: across / unit, height: down / unit, unit }
}
