/** The page of the audience's window: the talk, and nothing else. It reads no graph, and no notes reach it. */
import '../../../styles/tokens.css'
import '../../../styles/dark.css'
import '../../../styles/light.css'
import '../../../styles/fonts.css'
import '../../../styles/base.css'
import './audience.css'
import { followMotion } from '../../../app/motion.ts'
import { followTheme } from '../../../app/theme.ts'
import { prefersStillness } from '../../../canvas/look.ts'
import type { Reel } from '../../../player/reel.ts'
import { mountShow } from '../../../player/show/show.ts'
import { requestMain } from '../../../store/request-main.ts'
import { loadSettings } from '../../../store/settings.ts'
import { lookOf } from '../../export/theme-look.ts'
import { talkFonts } from '../talk-fonts.ts'

async function start(): Promise<void> {
  const [talk] = await Promise.all([requestMain('talk.read'), loadSettings(), talkFonts()])
  // It was ended meanwhile, and the window is about to go.
  if (!talk) return
  followMotion()
  const reel = JSON.parse(talk.reel) as Reel
  document.title = reel.title
  document.getElementById('title')!.textContent = reel.title
  const show = mountShow(document.getElementById('show')!, {
    reel,
    looks: { dark: lookOf('dark'), light: lookOf('light') },
    theme: 'dark',
    moment: talk.moment,
    still: prefersStillness(),
    changed: moment => void requestMain('talk.move', moment),
    leave: () => void requestMain('talk.end'),
  })
  // Its buttons are for a hand that moves here, and nobody's does.
  document.querySelector<HTMLElement>('.show')!.dataset['idle'] = 'yes'
  followTheme(theme => show.setTheme(theme))
  window.breachgraph.on('talk.moved', moment => show.show(moment))
}

void start()
