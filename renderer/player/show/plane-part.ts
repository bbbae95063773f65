import type { Reel } from '../reel.ts'
import { make } from './element.ts'
import { type Part, sceneOf } from './show-state.ts'

export interface PlanePart extends Part {
  readonly canvas: HTMLCanvasElement
}

/** The picture, the light of the pointer, and what stands there when nothing is left to draw. */
export function planePart(): PlanePart {
  const canvas = make('canvas', { 'aria-hidden': 'true' })
  const laser = make('div', { class: 'show-laser' })
  const empty = make('p', { class: 'show-empty' }, 'Nothing that this scene draws is in the graph any more.')
  const element = make('div', { class: 'show-plane' }, canvas, empty, laser)
  return {
    element,
    canvas,
    update(state) {
      const light = state.moment.laser
      laser.hidden = light === null
      if (light) {
        laser.style.left = `${light.x * 100}%`
        laser.style.top = `${light.y * 100}%`
      }
      const { places, astray } = sceneOf(state)
      empty.hidden = Object.keys(places).length > 0 || astray.length === 0
    },
  }
}

/** Where on the plane an element of a scene is drawn, about; null for one that the scene does not draw. */
export function placeOf(reel: Reel, scene: number, key: string): { x: number; y: number } | null {
  const { places } = reel.scenes[scene]!
  const line = reel.lines[key]
  if (!line) return places[key] ?? null
  const [from, to] = [places[line.from], places[line.to]]
  return from && to ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } : null
}
