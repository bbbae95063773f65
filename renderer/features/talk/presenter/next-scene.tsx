import { useEffect, useRef } from 'react'
import { useTheme } from '../../../app/theme.ts'
import { paintPicture } from '../../../picture/paint.ts'
import { forward, type Moment } from '../../../player/moment.ts'
import type { Reel } from '../../../player/reel.ts'
import { scenePicture } from '../../../player/stage/scene-picture.ts'
import { lookOf } from '../../export/theme-look.ts'

/** What comes when the talk goes forward. */
export function NextScene({ reel, moment }: { readonly reel: Reel; readonly moment: Moment }) {
  const { scene } = forward(reel, moment)
  const next = scene === moment.scene ? undefined : reel.scenes[scene]
  return (
    <section className="presenter-next" aria-label="Next">
      <div className="presenter-heading">
        <h2>Next</h2>
        {next && (
          <span className="dim figures">
            {scene + 1} of {reel.scenes.length}
          </span>
        )}
      </div>
      {next ? (
        <>
          <NextPicture reel={reel} scene={scene} />
          <p className="presenter-next-words">{next.caption.map(({ text }) => text).join(' ')}</p>
        </>
      ) : (
        <p className="dim">The talk ends here.</p>
      )}
    </section>
  )
}

/** CSS pixels; the canvas is drawn as wide as there is room. */
const SIZE = { width: 640, height: 260 }

function NextPicture({ reel, scene }: { readonly reel: Reel; readonly scene: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useTheme()
  useEffect(() => {
    const gone = new AbortController()
    const scale = window.devicePixelRatio
    paintPicture(scenePicture(reel, scene, SIZE, lookOf(theme)), scale, gone.signal).then(
      painted => canvas.current?.getContext('2d')?.drawImage(painted, 0, 0),
      // Another scene is next by now.
      () => undefined,
    )
    return () => gone.abort()
  }, [reel, scene, theme])
  const { width, height } = SIZE
  return (
    <canvas
      ref={canvas}
      width={width * window.devicePixelRatio}
      height={height * window.devicePixelRatio}
      aria-hidden
    />
  )
}
