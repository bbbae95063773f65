import { type RefObject, useEffect, useState } from 'react'

/** What is seen of something that scrolls, in pixels. */
export interface Sight {
  readonly top: number
  readonly height: number
  readonly width: number
}

/** What is seen of `scroller`, looked at anew once a frame while it is scrolled or changes its size. */
export function useSight(scroller: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState<Sight>({ top: 0, height: 0, width: 0 })
  useEffect(() => {
    const element = scroller.current!
    let frame = 0
    const look = () => {
      frame = 0
      const { scrollTop: top, clientHeight: height, clientWidth: width } = element
      setSight(was =>
        was.top === top && was.height === height && was.width === width ? was : { top, height, width },
      )
    }
    const soon = () => {
      frame ||= requestAnimationFrame(look)
    }
    const size = new ResizeObserver(soon)
    size.observe(element)
    element.addEventListener('scroll', soon, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      size.disconnect()
      element.removeEventListener('scroll', soon)
    }
  }, [scroller])
  return sight
}
