import { make } from './element.ts'
import { mainScenes } from './show-actions.ts'
import { type Part, sceneOf } from './show-state.ts'

/** What everything of a story says of itself, and what of the scene no longer holds. */
export function footPart(): Part {
  const element = make('p', { class: 'show-foot' })
  return {
    element,
    update(state) {
      const { case: of, date } = state.reel
      const { stamp, astray } = sceneOf(state)
      const lost =
        astray.length === 1 ? ['1 thing no longer holds'] : [`${astray.length} things no longer hold`]
      element.textContent = [of, date, ...stamp, ...(astray.length > 0 ? lost : [])].join(' · ')
      element.title = astray.join('\n')
    },
  }
}

/** How far the talk is: a thin line. Asides are as far as the scene that they were taken from. */
export function progressPart(): Part {
  const bar = make('span')
  const element = make('div', { class: 'show-progress', role: 'progressbar', 'aria-label': 'Scenes' }, bar)
  return {
    element,
    update({ reel, moment }) {
      const main = mainScenes(reel)
      const done =
        main.indexOf(moment.from[0] ?? moment.scene) + 1 || main.filter(at => at < moment.scene).length
      element.setAttribute('aria-valuemin', '0')
      element.setAttribute('aria-valuemax', String(main.length))
      element.setAttribute('aria-valuenow', String(done))
      bar.style.transform = `scaleX(${done / main.length})`
    },
  }
}

/** How far the story may be passed on, if somebody has said so. */
export function markingPart(): Part {
  const element = make('p', { class: 'show-marking' })
  return {
    element,
    update({ reel }) {
      element.hidden = reel.marking === null
      element.textContent = reel.marking
      element.dataset['marking'] = reel.marking ?? ''
    },
  }
}
