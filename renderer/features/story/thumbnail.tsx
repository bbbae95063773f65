import { useEffect, useRef } from 'react'
import { readLook, watchLook } from '../../canvas/look.ts'
import { paintPicture } from '../../picture/paint.ts'
import { scenePicture } from '../../player/stage/scene-picture.ts'
import type { Reel } from '../../player/reel.ts'

/** A thumbnail's size; a picture is composed for a screen and drawn small, so that it looks as it will. */
const WIDE = { width: 960, height: 540 }
const SHOWN = 192

/** A scene as it will look, drawn when it comes into sight; a picture for the eye alone, its words stand beside it. */
export function Thumbnail({ reel, scene }: { readonly reel: Reel | null; readonly scene: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    const index = reel?.scenes.findIndex(({ id }) => id === scene) ?? -1
    if (!element || !reel || index < 0) return
    const ending = new AbortController()
    const draw = () => inTurn(() => paint(element, reel, index, ending.signal))
    const sight = new IntersectionObserver(entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      sight.disconnect()
      draw()
    })
    sight.observe(element)
    const stopWatching = watchLook(draw)
    return () => {
      ending.abort()
      sight.disconnect()
      stopWatching()
    }
  }, [reel, scene])
  return (
    <canvas ref={canvas} className="scene-thumbnail" width={SHOWN * 2} height={SHOWN * 1.125} aria-hidden />
  )
}

let last: Promise<unknown> = Promise.resolve()

/** One picture after the other, each in slices: the page goes on answering. */
function inTurn(paintOne: () => Promise<void>): void {
  last = last.then(paintOne, paintOne).catch(() => {})
}

async function paint(
  element: HTMLCanvasElement,
  reel: Reel,
  index: number,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return
  await document.fonts.ready
  const painted = await paintPicture(
    scenePicture(reel, index, WIDE, readLook()),
    (SHOWN * 2) / WIDE.width,
    signal,
  )
  if (!signal.aborted) element.getContext('2d')!.drawImage(painted, 0, 0)
}
