/** How a talk keeps to the seconds that its scenes were given. */
import type { Moment } from '../../player/moment.ts'
import type { Reel } from '../../player/reel.ts'

export interface Pace {
  /** Seconds that the whole talk was given, asides left out. */
  readonly planned: number
  /** Seconds that the present scene was given. */
  readonly sceneSeconds: number
  /** Seconds late when above 0, early when below; 0 for as long as the present scene is the one that is due. */
  readonly late: number
}

/**
 * Holds the seconds since the talk began against its plan. In an aside the scene counts from which it was taken: the
 * time for questions is the talk's own.
 */
export function paceOf(reel: Reel, { scene, from }: Pick<Moment, 'scene' | 'from'>, elapsed: number): Pace {
  const here = from[0] ?? scene
  const sum = (scenes: Reel['scenes']) =>
    scenes.reduce((total, { aside, seconds }) => total + (aside ? 0 : seconds), 0)
  const begins = sum(reel.scenes.slice(0, here))
  const ends = sum(reel.scenes.slice(0, here + 1))
  return {
    planned: sum(reel.scenes),
    sceneSeconds: reel.scenes[scene]?.seconds ?? 0,
    late: elapsed > ends ? elapsed - ends : Math.min(0, elapsed - begins),
  }
}

/** `On time`, `1:20 behind`, `0:45 ahead`; less than a few seconds is nothing. */
export function paceInWords(late: number): string {
  if (Math.abs(late) < 5) return 'On time'
  return `${clockTime(Math.abs(late))} ${late > 0 ? 'behind' : 'ahead'}`
}

/** Seconds as `0:05`, `12:40` or `1:02:03`. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const two = (part: number) => String(part).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const rest = two(whole % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}
