import { make } from './element.ts'
import type { Part } from './show-state.ts'

/** The digits of a scene's number while they are typed. */
export function typedPart(): Part {
  const element = make('p', { class: 'show-typed', role: 'status' })
  return {
    element,
    update({ typed }) {
      element.hidden = typed === ''
      element.textContent = typed === '' ? '' : `Scene ${typed} ⏎`
    },
  }
}

/** Nothing but black, until somebody goes on. */
export function blackPart(): Part {
  const said = make('p', { class: 'show-unseen' })
  const element = make('div', { class: 'show-black', role: 'status' }, said)
  return {
    element,
    update({ moment }) {
      element.hidden = !moment.black
      said.textContent = moment.black ? 'The screen is black.' : ''
    },
  }
}
