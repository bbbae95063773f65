import type { Reel } from '../../player/reel.ts'
import type { Picture } from '../../picture/marks.ts'
import { svgOf } from '../../picture/svg.ts'
import { pixelsOf, type Shape } from './slide-shape.ts'

/** Paper with notes: A4 upright, in millimetres; a slide across it, and under it what the presenter sees. */
const MARGIN = 15
const ACROSS = 210 - 2 * MARGIN

/**
 * The pages to print as one HTML document that stands on nothing outside of itself: a page for each slide, with the
 * notes under it where the reel has them. Everything that a story says is text in it and never markup.
 *
 * @param faces `@font-face` rules with their fonts inside
 */
export function pdfPages(reel: Reel, slides: readonly Picture[], shape: Shape, faces: string): string {
  const withNotes = reel.scenes.some(({ notes }) => notes.trim() !== '')
  const pages = slides.map((slide, index) => {
    const svg = svgOf(slide, `s${index}-`)
    const notes = withNotes ? notesOf(reel, index) : ''
    return `<section><div class="slide">${svg}</div>${notes}</section>`
  })
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><title>${text(reel.title)}</title>`,
    `<style>${faces}\n${withNotes ? notesStyle(shape) : slidesStyle(shape)}</style></head>`,
    `<body>${pages.join('\n')}</body></html>`,
  ].join('\n')
}

function notesOf({ scenes, title }: Reel, index: number): string {
  const { notes } = scenes[index]!
  const paragraphs = notes.split(/\n+/).filter(line => line.trim() !== '')
  return [
    `<h1>${text(title)} <span>${index + 1} of ${scenes.length}</span></h1>`,
    ...paragraphs.map(line => `<p>${text(line)}</p>`),
  ].join('')
}

const SHARED = `
*{margin:0;padding:0;box-sizing:border-box}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
section{break-after:page;break-inside:auto}
section:last-child{break-after:auto}
.slide svg{display:block;width:100%;height:auto}
`

/** A page is a slide; the least bit higher, so that rounding makes no page of its own. */
function slidesStyle(shape: Shape): string {
  const { width, height } = pixelsOf(shape)
  return `@page{size:${width / 2}px ${height / 2}px;margin:0}${SHARED}
.slide{width:${width / 2}px;height:${height / 2 - 0.5}px;overflow:hidden}`
}

function notesStyle(shape: Shape): string {
  const { width, height } = pixelsOf(shape)
  return `@page{size:210mm 297mm;margin:${MARGIN}mm}${SHARED}
body{font:400 11.5pt/1.5 'Inter Variable',sans-serif;color:#18212b}
.slide{width:${ACROSS}mm;height:${(ACROSS * height) / width}mm;overflow:hidden;border:0.2mm solid #d3dbe4;border-radius:1.5mm}
h1{display:flex;justify-content:space-between;gap:6mm;margin:7mm 0 3mm;font-size:9.5pt;font-weight:550;color:#51616f}
h1 span{font-weight:400;white-space:nowrap}
p{max-width:165mm;margin-bottom:3mm;overflow-wrap:anywhere;orphans:3;widows:3}`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const text = (words: string): string =>
  words.replaceAll('\0', '\ufffd').replaceAll(/[&<>"']/g, sign => ENTITIES[sign]!)
