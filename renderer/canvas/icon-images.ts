import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Kind } from './kinds.ts'
import type { Look } from './look.ts'

const images = new Map<string, string>()

/** The icon of a kind as an inline SVG image, in the colour that stands out from its fill. */
export function iconImage(kind: Kind, look: Look): string {
  const colour = kind.outline ? look.text : look.theme === 'dark' ? '#0e1318' : '#ffffff'
  const id = `${kind.label} ${colour}`
  const known = images.get(id)
  if (known) return known
  const image = `data:image/svg+xml;utf8,${encodeURIComponent(svgOf(kind, colour))}`
  images.set(id, image)
  return image
}

/** Fetches the images so that the first draw has them. */
export async function loadIconImages(kinds: Iterable<Kind>, look: Look): Promise<void> {
  const loads = [...kinds].map(async kind => {
    const image = new Image()
    image.src = iconImage(kind, look)
    await image.decode()
  })
  await Promise.all(loads)
}

function svgOf({ icon }: Kind, colour: string): string {
  const host = document.createElement('div')
  const root = createRoot(host)
  flushSync(() =>
    root.render(
      createElement(icon, { size: 96, color: colour, strokeWidth: 2, xmlns: 'http://www.w3.org/2000/svg' }),
    ),
  )
  const svg = host.innerHTML
  root.unmount()
  return svg
}
