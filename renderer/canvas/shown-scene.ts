import { EMPTY_SCENE, type Scene } from './scene.ts'

let shown: Scene = EMPTY_SCENE

/** What is on the canvas now: what a filter hides is not in it. */
export const shownScene = (): Scene => shown

/** The canvas says here what it draws. */
export function setShownScene(scene: Scene): void {
  shown = scene
}
