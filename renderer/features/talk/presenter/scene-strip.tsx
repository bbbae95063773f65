import { useEffect, useRef } from 'react'
import { jump, type Moment } from '../../../player/moment.ts'
import type { Reel, ReelScene } from '../../../player/reel.ts'
import { Thumbnail } from '../../story/thumbnail.tsx'
import { moveTalk } from '../give-talk.ts'
import { clockTime } from '../pace.ts'
import { keepsFocus } from './keys-beside-show.ts'

/** Every scene, to go to by one press. */
export function SceneStrip({ reel, moment }: { readonly reel: Reel; readonly moment: Moment }) {
  const strip = useRef<HTMLOListElement>(null)
  useEffect(() => {
    strip.current?.children[moment.scene]?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [moment.scene])
  return (
    <nav className="presenter-strip" aria-label="Scenes" onPointerDown={keepsFocus}>
      <ol ref={strip}>
        {reel.scenes.map((scene, index) => (
          <li key={scene.id}>
            <button
              type="button"
              aria-current={index === moment.scene ? 'step' : undefined}
              title={scene.caption.map(({ text }) => text).join(' ')}
              onClick={() => moveTalk(jump(reel, moment, index))}
            >
              <Thumbnail reel={reel} scene={scene.id} />
              <span className="dim figures">
                {index + 1} · {clockTime(scene.seconds)}
                {scene.aside && ' · aside'}
              </span>
              <span className="clip">{firstWords(scene)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const firstWords = ({ caption }: ReelScene): string => caption[0]?.text.slice(0, 200) ?? 'No caption'
