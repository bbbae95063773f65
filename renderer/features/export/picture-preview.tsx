import { useEffect, useRef, useState } from 'react'
import { CodedError, type CodedErrorRecord, toErrorRecord } from '../../../graph/model/errors.ts'
import type { PictureChoice } from './export-state.ts'
import type { Picture } from '../../picture/marks.ts'
import { paintPicture } from '../../picture/paint.ts'
import { pictureNow } from './picture-now.ts'

/** The room for the preview, in CSS pixels. */
const ROOM = { width: 512, height: 288 }

export type Prepared =
  | { readonly picture: Picture }
  | { readonly error: CodedErrorRecord }
  | { readonly picture: null }

/** The picture for what is chosen, made once the page has painted. */
export function usePicture({ part, theme, transparent }: PictureChoice): Prepared {
  const [prepared, setPrepared] = useState<Prepared>({ picture: null })
  useEffect(() => {
    // Icons cannot be rendered inside an effect.
    const timer = setTimeout(() => setPrepared(prepare({ part, theme, transparent })))
    return () => clearTimeout(timer)
  }, [part, theme, transparent])
  return prepared
}

function prepare(choice: Pick<PictureChoice, 'part' | 'theme' | 'transparent'>): Prepared {
  try {
    return { picture: pictureNow(choice) }
  } catch (error) {
    if (error instanceof CodedError) return { error: toErrorRecord(error) }
    throw error
  }
}

/** A picture as small as the dialog has room for, the ground chequered where it is transparent. */
export function PicturePreview({ picture }: { readonly picture: Picture }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const share = Math.min(1, ROOM.width / picture.width, ROOM.height / picture.height)
  useEffect(() => {
    const ending = new AbortController()
    paintPicture(picture, share * devicePixelRatio, ending.signal).then(
      painted => {
        const element = canvas.current
        if (!element) return
        element.width = painted.width
        element.height = painted.height
        element.getContext('2d')!.drawImage(painted, 0, 0)
      },
      // Another picture is being painted in its place.
      () => undefined,
    )
    return () => ending.abort()
  }, [picture, share])
  return (
    <div className="export-preview" data-transparent={picture.background === null}>
      <canvas
        ref={canvas}
        role="img"
        aria-label="Preview"
        style={{ width: picture.width * share, height: picture.height * share }}
      />
    </div>
  )
}
