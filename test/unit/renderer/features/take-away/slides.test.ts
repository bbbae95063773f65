import { expect, it } from 'vitest'
import { bundledCase } from '../../../../../graph/case/bundled.ts'
import { bundledStories } from '../../../../../graph/story/bundled.ts'
import { createEmbeddedSource } from '../../../../../queries/sources/embedded.ts'
import { lookOfTokens } from '../../../../../renderer/canvas/look.ts'
import { pdfPages } from '../../../../../renderer/features/take-away/pdf-pages.ts'
import { sheetOf } from '../../../../../renderer/features/take-away/sheet.ts'
import { Slides } from '../../../../../renderer/features/take-away/slides.ts'
import type { Mark, Picture, TextMark } from '../../../../../renderer/picture/marks.ts'
import type { Reel } from '../../../../../renderer/player/reel.ts'
import { reelOn } from '../reel/reel-in-test.ts'

const source = await createEmbeddedSource({ caseFile: bundledCase() })
const [story] = bundledStories()
const bundled = await reelOn(source, story!, { notes: true })
const look = lookOfTokens('light', () => '#123456')
const widthOf = (text: string, size: number) => text.length * size * 0.55

const draw = (_scene: number, { width, height }: { width: number; height: number }): Picture => ({
  width,
  height,
  background: null,
  title: '',
  description: '',
  marks: [],
})

const slidesOf = (reel: Reel) => {
  const slides = new Slides(reel, '16:9', look, widthOf)
  return reel.scenes.map((_scene, index) => slides.picture(index, draw))
}

interface Written extends TextMark {
  readonly right: number
}

/** Every text of a picture with its place in pixels; nothing of these pictures is turned. */
function textsIn(marks: readonly Mark[], x = 0, y = 0, scale = 1): Written[] {
  return marks.flatMap(mark => {
    if (mark.kind === 'path') return []
    const at = { x: x + mark.x * scale, y: y + mark.y * scale }
    if (mark.kind === 'group') return textsIn(mark.marks, at.x, at.y, scale * mark.scale)
    const size = mark.size * scale
    const wide = widthOf(mark.text, size)
    const left = mark.anchor === 'middle' ? at.x - wide / 2 : at.x
    return [{ ...mark, x: left, y: at.y, size, right: left + wide }]
  })
}

const saidIn = (texts: readonly Written[]) =>
  texts
    .filter(({ weight, colour }) => weight === 550 && colour === look.text)
    .map(({ text }) => text)
    .join(' ')

const withScene = (change: Partial<Reel['scenes'][number]>, of: Partial<Reel> = {}): Reel => ({
  ...bundled,
  ...of,
  scenes: [{ ...bundled.scenes[0]!, ...change }],
})

it('says the whole caption, what it was made on and when, and what each scene does not show', () => {
  const slides = slidesOf(bundled)
  expect(slides).toHaveLength(story!.scenes.length)
  slides.forEach((slide, index) => {
    const texts = textsIn(slide.marks)
    const caption = story!.scenes[index]!.caption.map(({ text }) => text).join(' ')
    expect(saidIn(texts)).toBe(caption)
    const foot = texts.map(({ text }) => text).join(' · ')
    for (const part of [`${index + 1} of ${slides.length}`, 'Healthcare breaches', '2025-01-31', 'hidden 0'])
      expect(foot).toContain(part)
    for (const { x, right, y } of texts) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(slide.width)
      expect(y).toBeLessThanOrEqual(slide.height)
    }
  })
})

it('captions are at least 28 of 720 high where they fit, and the longest ends in an ellipsis inside its slide', () => {
  const sizes = slidesOf(bundled).flatMap(({ marks }) =>
    textsIn(marks).filter(({ weight, colour }) => weight === 550 && colour === look.text),
  )
  for (const { size } of sizes) expect(size).toBe(28 * 1.5)
  const text = 'A word and another. '.repeat(500)
  const [slide] = slidesOf(withScene({ caption: [{ text, claims: [] }] }))
  const texts = textsIn(slide!.marks)
  expect(saidIn(texts)).toMatch(/…$/)
  for (const { right, y } of texts) {
    expect(right).toBeLessThanOrEqual(slide!.width)
    expect(y).toBeLessThanOrEqual(slide!.height)
  }
})

it('a marking stands at the head and at the foot', () => {
  const [slide] = slidesOf(withScene({}, { marking: 'TLP:AMBER' }))
  const places = textsIn(slide!.marks).filter(({ text }) => text === 'TLP:AMBER')
  expect(places.map(({ y }) => y > slide!.height / 2).sort()).toEqual([false, true])
})

it('says what no longer holds, and that nothing is left where nothing is', () => {
  const words = (reel: Reel) => textsIn(slidesOf(reel)[0]!.marks).map(({ text }) => text)
  expect(words(withScene({ astray: ['Apex is gone.'] }))).toContain('Apex is gone.')
  expect(words(withScene({ places: {}, lines: [] })).join(' ')).toContain('is in the graph any more')
})

it('a sheet holds every slide once, none over another and none outside', () => {
  for (const count of [1, 2, 14, 200]) {
    const slides = Array.from({ length: count }, () => slidesOf(withScene({}))[0]!)
    const sheet = sheetOf(bundled, slides, look, widthOf)
    const tiles = sheet.marks.flatMap(mark => (mark.kind === 'group' && mark.role === 'slide' ? [mark] : []))
    expect(tiles).toHaveLength(count)
    expect(new Set(tiles.map(({ x, y }) => `${x} ${y}`)).size).toBe(count)
    const [width, height] = [slides[0]!.width * 0.4, slides[0]!.height * 0.4]
    for (const { x, y } of tiles) {
      expect(x + width).toBeLessThanOrEqual(sheet.width)
      expect(y + height).toBeLessThanOrEqual(sheet.height)
    }
  }
})

it('the pages to print are one for each scene, load nothing, and no word in them is markup', () => {
  const nasty = '<script>alert(1)</script> & "</style>"'
  const reel = withScene({ notes: nasty, caption: [{ text: nasty, claims: [] }] }, { title: nasty })
  const html = pdfPages(reel, slidesOf(reel), '16:9', '')
  expect(html).not.toContain('<script')
  expect(html.match(/<\/style>/g)).toHaveLength(1)
  const pages = pdfPages(bundled, slidesOf(bundled), '16:9', '')
  expect(pages.match(/<section>/g)).toHaveLength(bundled.scenes.length)
  expect(pages).not.toMatch(/(href|src)=|url\((?!#)/)
  const ids = [...pages.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { notes } of story!.scenes) expect(pages).toContain(notes.replaceAll("'", '&#39;'))
})
