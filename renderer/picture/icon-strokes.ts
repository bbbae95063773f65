import { short } from './marks.ts'

/** An icon in a box of 24 by 24, drawn with round strokes of 2. */
export interface IconStrokes {
  readonly colour: string
  readonly paths: readonly string[]
}

const known = new Map<string, IconStrokes>()

/** Reads an icon out of the SVG image that the canvas draws (see canvas/icon-images.ts); no other SVG is understood. */
export function iconStrokes(image: string): IconStrokes {
  const before = known.get(image)
  if (before) return before
  const svg = decodeURIComponent(image.slice(image.indexOf(',') + 1))
  const colour = /<svg[^>]* stroke="([^"]+)"/.exec(svg)?.[1] ?? '#000000'
  const shapes = svg.matchAll(/<(path|circle|ellipse|rect|line|polyline|polygon)\b([^>]*)>/g)
  const paths = [...shapes].map(([, name, attributes]) => pathOf(name!, attributesOf(attributes!)))
  const icon = { colour, paths: paths.filter(d => d !== '') }
  known.set(image, icon)
  return icon
}

type Attributes = (name: string) => number
type Texts = ReadonlyMap<string, string>

function attributesOf(text: string): Texts {
  return new Map([...text.matchAll(/([a-z][a-z\d-]*)="([^"]*)"/gi)].map(([, name, value]) => [name!, value!]))
}

function pathOf(name: string, texts: Texts): string {
  const of: Attributes = attribute => Number(texts.get(attribute) ?? 0)
  switch (name) {
    case 'path':
      return texts.get('d') ?? ''
    case 'circle':
      return ellipse(of('cx'), of('cy'), of('r'), of('r'))
    case 'ellipse':
      return ellipse(of('cx'), of('cy'), of('rx'), of('ry'))
    case 'line':
      return `M${of('x1')} ${of('y1')}L${of('x2')} ${of('y2')}`
    case 'rect':
      return rectangle(of('x'), of('y'), of('width'), of('height'), of(texts.has('rx') ? 'rx' : 'ry'))
    default:
      return `M${texts.get('points') ?? ''}${name === 'polygon' ? 'Z' : ''}`
  }
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  const arc = `${rx} ${ry} 0 1 1`
  return `M${short(x - rx)} ${y}A${arc} ${short(x + rx)} ${y}A${arc} ${short(x - rx)} ${y}Z`
}

/** A rectangle with round corners. */
export function rectangle(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2)
  const [w, h] = [short(width - 2 * r), short(height - 2 * r)]
  const corner = (dx: number, dy: number) => `a${short(r)} ${short(r)} 0 0 1 ${short(dx)} ${short(dy)}`
  return `M${short(x + r)} ${short(y)}h${w}${corner(r, r)}v${h}${corner(-r, r)}h-${w}${corner(-r, -r)}v-${h}${corner(r, -r)}Z`
}
