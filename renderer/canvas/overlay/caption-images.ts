import { captionFont, LINE_HEIGHT } from '../measured-caption.ts'

/** Room round the text for its halo, in pixels. */
const PAD = 4
const MOST = 800

const images = new Map<string, OffscreenCanvas>()

/**
 * Lines of text with a halo in the base colour, as an image: drawing the letters anew in every frame of a pan costs
 * more than everything else in it. Its middle and first line are at (`width / 2`, `PAD`) in CSS pixels.
 */
export function captionImage(
  lines: readonly string[],
  size: number,
  colour: string,
  halo: string,
  ratio: number,
): OffscreenCanvas {
  const id = `${size} ${ratio} ${colour} ${halo} ${lines.join('\n')}`
  const known = images.get(id)
  if (known) return known
  if (images.size > MOST) images.clear()
  const image = drawn(lines, size, colour, halo, ratio)
  images.set(id, image)
  return image
}

/** Draws a caption image with the middle of its top at `x`, `y`, in CSS pixels. */
export function drawCaptionImage(
  context: CanvasRenderingContext2D,
  image: OffscreenCanvas,
  x: number,
  y: number,
  ratio: number,
): void {
  const width = image.width / ratio
  // Whole device pixels: text between two of them is blurred.
  const left = Math.round((x - width / 2) * ratio) / ratio
  const top = Math.round((y - PAD) * ratio) / ratio
  context.drawImage(image, left, top, width, image.height / ratio)
}

function drawn(lines: readonly string[], size: number, colour: string, halo: string, ratio: number) {
  const canvas = new OffscreenCanvas(1, 1)
  let context = canvas.getContext('2d')!
  context.font = captionFont(size)
  const width = Math.max(...lines.map(line => context.measureText(line).width))
  canvas.width = Math.ceil((width + 2 * PAD) * ratio)
  canvas.height = Math.ceil((lines.length * size * LINE_HEIGHT + 2 * PAD) * ratio)
  context = canvas.getContext('2d')!
  context.scale(ratio, ratio)
  context.font = captionFont(size)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.strokeStyle = halo
  context.fillStyle = colour
  const middle = canvas.width / ratio / 2
  const baseline = (index: number) => PAD + (index + 0.5) * size * LINE_HEIGHT
  lines.forEach((line, index) => context.strokeText(line, middle, baseline(index)))
  lines.forEach((line, index) => context.fillText(line, middle, baseline(index)))
  return canvas
}
