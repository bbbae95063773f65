/** The story on paper: a sheet a scene, made when somebody prints and taken away again after. */
import type { Look } from '../../../canvas/look.ts'
import { svgOf } from '../../../picture/svg.ts'
import type { Reel } from '../../../player/reel.ts'
import { make } from '../../../player/show/element.ts'
import { sourceInWords } from '../../../player/show/words.ts'
import { scenePicture } from '../../../player/stage/scene-picture.ts'

/** Of a picture on a sheet of paper that lies across. */
const SHEET = { width: 1200, height: 560 }

/** Prints the page as sheets for as long as it is there; in the light look, as paper is. */
export function printAsSheets(reel: Reel, look: Look): void {
  let printed: HTMLElement | null = null
  window.addEventListener('beforeprint', () => {
    printed?.remove()
    printed = make('div', { class: 'print' }, ...reel.scenes.map((_, index) => sheet(reel, index, look)))
    document.body.append(printed)
  })
  window.addEventListener('afterprint', () => {
    printed?.remove()
    printed = null
  })
}

function sheet(reel: Reel, index: number, look: Look): HTMLElement {
  const { caption, notes, sources, stamp } = reel.scenes[index]!
  const said = caption.map(({ text }) => text).join(' ')
  const cited = sources
    .flatMap(key => reel.sources[key] ?? [])
    .map(source => make('p', {}, sourceInWords(source)))
  const foot = [
    reel.marking,
    reel.title,
    `${index + 1} of ${reel.scenes.length}`,
    reel.case,
    reel.date,
    ...stamp,
  ]
  return make(
    'section',
    {},
    pictureOf(reel, index, look),
    make('h2', {}, said),
    ...cited,
    ...(notes === '' ? [] : [make('p', { class: 'print-notes' }, notes)]),
    make('footer', {}, foot.filter(part => part !== null).join(' · ')),
  )
}

/** Parsed, so that what is not well-formed would show as an error and never as markup. */
function pictureOf(reel: Reel, index: number, look: Look): Node {
  const text = svgOf(scenePicture(reel, index, SHEET, { ...look, base: '#ffffff' }))
  return document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true)
}
