import { ChevronLeft, ChevronRight, Moon, Pointer, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Notices } from '../../../app/notices.tsx'
import type { Show } from '../../../player/show/show.ts'
import { Button } from '../../../ui/button.tsx'
import { endTalk } from '../give-talk.ts'
import { type Talk, withoutNotes } from '../talk-state.ts'
import { AudienceChoice } from './audience-choice.tsx'
import { AudienceShow } from './audience-show.tsx'
import { Branches } from './branches.tsx'
import { keysBesideShow, keepsFocus } from './keys-beside-show.ts'
import { NextScene } from './next-scene.tsx'
import { Notes } from './notes.tsx'
import { SceneStrip } from './scene-strip.tsx'
import { TalkClock } from './talk-clock.tsx'
import './presenter-view.css'

/** What the presenter has before them while the room looks at the audience's window. */
export function PresenterView({ talk }: { readonly talk: Talk }) {
  const { reel, moment } = talk
  const [show, setShow] = useState<Show | null>(null)
  const shownReel = useMemo(() => withoutNotes(reel).reel, [reel])
  const act = (action: Parameters<Show['act']>[0]) => () => show?.act(action)
  return (
    <main className="talk presenter" onKeyDown={event => show && keysBesideShow(event, show)}>
      <header className="presenter-head" onPointerDown={keepsFocus}>
        <h1 className="clip">{reel.title}</h1>
        <TalkClock talk={talk} />
        <AudienceChoice audience={talk.audience} displays={talk.displays} />
        <Button onClick={endTalk} title="End the talk (Esc)">
          <X size={14} aria-hidden /> End
        </Button>
      </header>
      <section className="presenter-now" aria-label="What the room sees">
        <AudienceShow audience={talk.audience} displays={talk.displays} reel={shownReel} onShow={setShow} />
      </section>
      <div className="presenter-deeds" role="group" aria-label="The talk" onPointerDown={keepsFocus}>
        <Button onClick={act('back')} title="Back (PgUp)">
          <ChevronLeft size={16} aria-hidden /> Back
        </Button>
        <Button look="primary" onClick={act('forward')} title="Forward (PgDn)">
          Forward <ChevronRight size={16} aria-hidden />
        </Button>
        <Button onClick={act('black')} aria-pressed={moment.black} title="Black, and back (B)">
          <Moon size={14} aria-hidden /> Black
        </Button>
        <Button onClick={act('laser')} title="The pointer is a light (L)">
          <Pointer size={14} aria-hidden /> Laser
        </Button>
        <Branches reel={reel} moment={moment} />
      </div>
      <aside className="presenter-side" aria-label="For the presenter">
        <NextScene reel={reel} moment={moment} />
        <Notes text={reel.scenes[moment.scene]?.notes ?? ''} />
      </aside>
      <SceneStrip reel={reel} moment={moment} />
      <Notices />
    </main>
  )
}
