import { BufferTarget, CanvasSource, getFirstEncodableVideoCodec, Output, WebMOutputFormat } from 'mediabunny'
import { CodedError } from '../../../graph/model/errors.ts'
import type { Look } from '../../canvas/look.ts'
import type { Reel } from '../../player/reel.ts'
import { FilmPainter } from './film-painter.ts'
import { filmPlan } from './film-plan.ts'
import { pixelsOf, type Shape } from './slide-shape.ts'
import type { Slides } from './slides.ts'
import { eachInTurn, type Work } from './work.ts'

/** Bits a second that keep letters sharp while they move; a frame at rest takes next to none of them. */
const BITS = 4_000_000
/** Seconds after which a player finds a place to begin again, whatever the scenes. */
const KEY_EVERY = 10
/**
 * A reel as a WebM film, see `filmPlan`, with every word and stamp of its slides. Rejects with `FILM_NOT_MADE`, and
 * with the signal's reason when that is aborted.
 */
export async function filmOf(
  reel: Reel,
  shape: Shape,
  look: Look,
  slides: Slides,
  work: Work,
): Promise<Uint8Array> {
  const size = pixelsOf(shape)
  const codec = await getFirstEncodableVideoCodec(['vp9', 'vp8'], { ...size, bitrate: BITS })
  if (codec === null) throw notMade('this runtime encodes neither VP9 nor VP8')
  const painter = new FilmPainter(reel, shape, look, slides)
  const target = new BufferTarget()
  const output = new Output({ format: new WebMOutputFormat(), target })
  const track = new CanvasSource(painter.canvas, { codec, bitrate: BITS, keyFrameInterval: KEY_EVERY })
  output.addVideoTrack(track)
  output.setMetadataTags({ title: reel.title })
  try {
    await output.start()
    await eachInTurn(
      filmPlan(reel),
      frame => {
        painter.paint(frame)
        return track.add(frame.at, frame.lasts, { keyFrame: frame.key })
      },
      work,
    )
    await output.finalize()
  } catch (error) {
    await output.cancel().catch(() => undefined)
    work.signal.throwIfAborted()
    throw notMade(error instanceof Error ? error.message : String(error), error)
  }
  return new Uint8Array(target.buffer!)
}

function notMade(why: string, cause?: unknown): CodedError {
  return new CodedError(
    'FILM_NOT_MADE',
    `The video could not be made (${why}); take the story away as HTML or PDF, or try again.`,
    undefined,
    { cause },
  )
}
