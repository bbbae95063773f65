import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Kind } from './kinds.ts'
import type { Look } from './look.ts'
import { iconColour } from './node-look.ts'

const images = new Map<string, string>()

/** The icon of a kind as an inline SVG image, in the colour that stands out from its fill. */
export function iconImage(kind: Kind, look: Look): string {
  const id = idOf(kind, look)
  if (!images.has(id)) renderIcons([kind], look)
  return images.get(id)!
}

/** Renders and fetches the images, so that the first draw has them. */
export async function loadIconImages(kinds: Iterable<Kind>, look: Look): Promise<void> {
  const wanted = [...kinds]
  renderIcons(wanted, look)
  const loads = wanted.map(async kind => {
    const image = new Image()
    image.src = iconImage(kind, look)
    await image.decode()
  })
  await Promise.all(loads)
}

const colourOf = (kind: Kind, look: Look) => iconColour(kind.outline, look)

const idOf = (kind: Kind, look: Look) => `${kind.label} ${colourOf(kind, look)}`

/** All in one rendering: a root for each icon would cost the first picture a frame or two. */
function renderIcons(kinds: readonly Kind[], look: Look): void {
  const host = document.createElement('div')
  const root = createRoot(host)
  const icons = kinds.map(kind =>
    createElement(kind.icon, {
      key: kind.label,
      size: 96,
      color: colourOf(kind, look),
      strokeWidth: 2,
      xmlns: 'http://www.w3.org/2000/svg',
    }),
  )
  flushSync(() => root.render(icons))
  kinds.forEach((kind, index) => {
    const svg = host.children[index]!.outerHTML
    images.set(idOf(kind, look), `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`)
  })
  root.unmount()
}
