import { make } from './element.ts'
import { panelHead } from './panel-head.ts'
import { type Asks, type Part, sceneOf } from './show-state.ts'

/** What the presenter alone sees, where the reel has it. */
export function notesPart({ act }: Asks): Part {
  const text = make('p', { class: 'show-notes-text' })
  const element = panel('Notes', text, () => act('notes'))
  return {
    element,
    update(state) {
      const { notes } = sceneOf(state)
      element.hidden = state.panel !== 'notes'
      text.textContent = notes === '' ? 'This scene has no notes.' : notes
    },
  }
}

const KEYS = [
  ['PgDn, →, Space', 'forward'],
  ['PgUp, ←', 'back'],
  ['Home, End', 'first scene, last scene'],
  ['7 Enter', 'scene 7'],
  ['B', 'black, and back'],
  ['L', 'the pointer is a light'],
  ['+, −, wheel', 'look closer, and less close'],
  ['Shift + arrows, drag', 'move the picture'],
  ['click', 'who says so'],
  ['D', 'what is drawn, as a list'],
  ['N', 'notes, where there are any'],
  ['T', 'light or dark'],
  ['Esc', 'back to the scene'],
] as const

/** What the keys do. */
export function keysPart({ act }: Asks): Part {
  const list = KEYS.flatMap(([keys, what]) => [make('dt', {}, keys), make('dd', {}, what)])
  const element = panel('Keys', make('dl', { class: 'show-key-list' }, ...list), () => act('keys'))
  return {
    element,
    update({ panel }) {
      element.hidden = panel !== 'keys'
    },
  }
}

function panel(title: string, body: HTMLElement, close: () => void): HTMLElement {
  const attributes = {
    class: `show-panel show-${title.toLowerCase()}`,
    'data-side': 'left',
    'aria-label': title,
    tabindex: '-1',
  }
  return make('section', attributes, panelHead(title, `Close ${title.toLowerCase()}`, close), body)
}
