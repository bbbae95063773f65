/** The script of a page that stands on its own: plays the story that lies in the page. */
import { startOf } from '../../../player/moment.ts'
import { mountShow } from '../../../player/show/show.ts'
import { PLAYED, type Played } from './page-text.ts'
import { printAsSheets } from './print-pages.ts'
import './story-page.css'

async function play(fonts: Promise<unknown>): Promise<void> {
  const { reel, looks, theme } = JSON.parse(document.getElementById(PLAYED)!.textContent!) as Played
  await fonts
  const host = document.getElementById('story')!
  host.replaceChildren()
  mountShow(host, {
    reel,
    looks,
    theme,
    moment: startOf(reel),
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
    changed: () => {},
    leave: null,
  })
  printAsSheets(reel, looks.light)
  document.documentElement.dataset['playing'] = 'yes'
}

/* Names are measured before they are placed: the fonts come while the rest of the page is read. */
const fonts = Promise.all([...document.fonts].map(font => font.load()))
document.addEventListener('DOMContentLoaded', () => void play(fonts))
