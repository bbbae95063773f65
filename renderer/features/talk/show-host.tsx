import { useEffect, useRef } from 'react'
import { useTheme } from '../../app/theme.ts'
import type { Reel } from '../../player/reel.ts'
import { mountShow, type Show } from '../../player/show/show.ts'
import { lookOf } from '../export/theme-look.ts'
import { endTalk, moveTalk } from './give-talk.ts'
import { useTalk } from './talk-state.ts'

interface Props {
  readonly reel: Reel
  readonly still: boolean
  /** Told of the show when it is there, and with null when it is gone. */
  readonly onShow?: (show: Show | null) => void
}

/** The show of the talk that is given, as large as what it stands in. */
export function ShowHost({ reel, still, onShow }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const shown = useRef<Show>(null)
  const theme = useTheme()
  const firstTheme = useRef(theme)
  useEffect(() => {
    const { talk } = useTalk.getState()
    if (!talk) return
    const show = mountShow(host.current!, {
      reel,
      looks: { dark: lookOf('dark'), light: lookOf('light') },
      theme: firstTheme.current,
      moment: talk.moment,
      still,
      changed: moveTalk,
      leave: endTalk,
    })
    shown.current = show
    onShow?.(show)
    const stop = useTalk.subscribe(({ talk }) => talk && show.show(talk.moment))
    return () => {
      stop()
      shown.current = null
      onShow?.(null)
      show.destroy()
    }
  }, [reel, still, onShow])
  useEffect(() => {
    firstTheme.current = theme
    shown.current?.setTheme(theme)
  }, [theme])
  return <div ref={host} className="show-host" />
}
