import { useEffect, useRef, useState } from 'react'
import type { Reel } from '../../../player/reel.ts'
import type { Show } from '../../../player/show/show.ts'
import { ShowHost } from '../show-host.tsx'
import type { Audience, ShownDisplay } from '../talk-state.ts'

interface Props {
  readonly audience: Audience
  readonly displays: readonly ShownDisplay[]
  readonly reel: Reel
  readonly onShow: (show: Show | null) => void
}

interface Size {
  readonly width: number
  readonly height: number
}

const USUAL: Size = { width: 1280, height: 720 }

/**
 * The show exactly as the room has it, as large as the audience's window and made smaller as a whole: what is pointed
 * at here is what is pointed at there. It stands still, so that the room's has the machine to itself.
 */
export function AudienceShow({ audience, displays, reel, onShow }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 })
  useEffect(() => {
    const watched = new ResizeObserver(([entry]) => {
      if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    watched.observe(box.current!)
    return () => watched.disconnect()
  }, [])
  const { width, height } = audience.size ?? displaySize(audience, displays) ?? USUAL
  const scale = Math.min(room.width / width, room.height / height)
  return (
    <div ref={box} className="presenter-room">
      <div className="presenter-frame" style={{ width: width * scale, height: height * scale }}>
        <div style={{ width, height, transform: `scale(${scale})`, transformOrigin: 'top left' }}>
          <ShowHost reel={reel} still onShow={onShow} />
        </div>
      </div>
    </div>
  )
}

function displaySize({ place }: Audience, displays: readonly ShownDisplay[]): Size | undefined {
  return place?.kind === 'display' ? displays.find(({ id }) => id === place.id) : undefined
}
