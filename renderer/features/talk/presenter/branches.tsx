import { MessageCircleQuestion, Undo2 } from 'lucide-react'
import { back, jump, type Moment } from '../../../player/moment.ts'
import type { Reel } from '../../../player/reel.ts'
import { Button } from '../../../ui/button.tsx'
import { moveTalk } from '../give-talk.ts'

/** Where the talk can go when somebody asks, and out of there again. */
export function Branches({ reel, moment }: { readonly reel: Reel; readonly moment: Moment }) {
  const branches = reel.scenes[moment.scene]?.branches ?? []
  const left = moment.from.at(-1)
  return (
    <>
      {left !== undefined && (
        <Button onClick={() => moveTalk(back(reel, moment))}>
          <Undo2 size={14} aria-hidden /> Back to scene {left + 1}
        </Button>
      )}
      {branches.map(({ label, scene }) => (
        <Button
          key={scene}
          onClick={() =>
            moveTalk(
              jump(
                reel,
                moment,
                reel.scenes.findIndex(({ id }) => id === scene),
              ),
            )
          }
        >
          <MessageCircleQuestion size={14} aria-hidden /> {label}
        </Button>
      ))}
    </>
  )
}
