import { type GroupMark, type Mark, type PathMark, type Picture, short, type TextMark } from './marks.ts'

/** Inter where it is installed, else what the reader's system has. */
const FAMILY = "'Inter Variable', Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

/**
 * A picture as an SVG document: text stays text, nothing is loaded from anywhere, and no word of it can become markup.
 *
 * @param among tells its inner references from those of others that share a page with it
 */
export function svgOf(picture: Picture, among = ''): string {
  const { width, height, background, title, description, marks } = picture
  const clips = new Clips(among)
  const body = marks.map(mark => markup(mark, clips)).join('\n')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(FAMILY)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    clips.markup(),
    background ? `<rect width="${width}" height="${height}" fill="${escaped(background)}"/>` : '',
    body,
    '</svg>\n',
  ]
    .filter(part => part !== '')
    .join('\n')
}

class Clips {
  readonly #among: string
  readonly #rectangles: string[] = []

  constructor(among: string) {
    this.#among = among
  }

  /** The reference to a clipping rectangle. */
  add({ width, height }: NonNullable<GroupMark['clip']>): string {
    const id = `${this.#among}clip-${this.#rectangles.length}`
    this.#rectangles.push(`<clipPath id="${id}"><rect width="${width}" height="${height}"/></clipPath>`)
    return `url(#${id})`
  }

  markup(): string {
    return this.#rectangles.length > 0 ? `<defs>${this.#rectangles.join('')}</defs>` : ''
  }
}

function markup(mark: Mark, clips: Clips): string {
  if (mark.kind === 'path') return pathMarkup(mark)
  return mark.kind === 'text' ? textMarkup(mark) : groupMarkup(mark, clips)
}

function groupMarkup(mark: GroupMark, clips: Clips): string {
  const { x, y, angle, scale } = mark
  const transform = [
    x !== 0 || y !== 0 ? `translate(${short(x)} ${short(y)})` : '',
    angle !== 0 ? `rotate(${short((angle * 180) / Math.PI)})` : '',
    scale !== 1 ? `scale(${Number(scale.toPrecision(6))})` : '',
  ].join('')
  const attributes = attributesOf({
    class: mark.role,
    transform: transform || null,
    opacity: mark.opacity === 1 ? null : short(mark.opacity),
    'clip-path': mark.clip ? clips.add(mark.clip) : null,
  })
  const title = mark.title === null ? '' : `<title>${escaped(mark.title)}</title>`
  return `<g${attributes}>${title}${mark.marks.map(inner => markup(inner, clips)).join('')}</g>`
}

function pathMarkup({ d, fill, stroke }: PathMark): string {
  return `<path${attributesOf({
    d,
    fill: fill ?? 'none',
    stroke: stroke?.colour ?? null,
    'stroke-width': stroke ? short(stroke.width) : null,
    'stroke-dasharray': stroke && stroke.dash.length > 0 ? stroke.dash.map(short).join(' ') : null,
    'stroke-linecap': stroke?.cap === 'round' ? 'round' : null,
    'stroke-linejoin': stroke?.cap === 'round' ? 'round' : null,
  })}/>`
}

function textMarkup(mark: TextMark): string {
  const attributes = attributesOf({
    x: short(mark.x),
    y: short(mark.y),
    'font-size': short(mark.size),
    'font-weight': String(mark.weight),
    'text-anchor': mark.anchor === 'middle' ? 'middle' : null,
    'letter-spacing': mark.spacing === 0 ? null : short(mark.spacing),
    fill: mark.colour,
    stroke: mark.halo,
    'stroke-width': mark.halo === null ? null : '3.5',
    'stroke-linejoin': mark.halo === null ? null : 'round',
    'paint-order': mark.halo === null ? null : 'stroke',
  })
  return `<text${attributes}>${escaped(mark.text)}</text>`
}

function attributesOf(attributes: Readonly<Record<string, string | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escaped(value)}"`))
    .join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** As XML takes it: markup as entities; what no XML may hold, halves of characters among it, as a replacement sign. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll(/[&<>"']/g, character => ENTITIES[character]!)
}
