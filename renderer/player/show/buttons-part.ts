import { drawing, make } from './element.ts'
import { back, forward } from '../moment.ts'
import type { ReelScene } from '../reel.ts'
import { type Asks, type Part, sceneOf, type ShowState } from './show-state.ts'

const DRAWINGS = {
  back: ['M15 5l-7 7 7 7'],
  forward: ['M9 5l7 7-7 7'],
  list: ['M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01'],
  notes: ['M5 4h14v12l-4 4H5Z', 'M9 9h6M9 13h4'],
  laser: ['M12 8.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z', 'M12 2v3M12 19v3M2 12h3M19 12h3'],
  theme: ['M12 4a8 8 0 1 0 0 16Z', 'M12 4a8 8 0 0 1 0 16'],
  keys: ['M3 7h18v10H3Z', 'M7 11h.01M11 11h.01M15 11h.01M8 14h8'],
  leave: ['M6 6l12 12M18 6L6 18'],
} as const

/** The buttons of a show, and the ways to where somebody's question leads. */
export function buttonsPart(asks: Asks, { notes, leaves }: { notes: boolean; leaves: boolean }): Part {
  const button = (action: keyof typeof DRAWINGS, label: string) => {
    const made = make('button', { type: 'button', 'aria-label': label, title: label })
    made.append(drawing(DRAWINGS[action], 18))
    made.addEventListener('click', () => {
      if (made.ariaDisabled !== 'true') asks.act(action)
    })
    return made
  }
  const count = make('span', { class: 'show-count' })
  const [previous, next] = [button('back', 'Back'), button('forward', 'Forward')]
  const branches = make('div')
  const switches = {
    list: button('list', 'What is drawn (D)'),
    notes: button('notes', 'Notes (N)'),
    laser: button('laser', 'Light of the pointer (L)'),
    keys: button('keys', 'Keys (?)'),
  }
  switches.notes.hidden = !notes
  const right = [...Object.values(switches), button('theme', 'Light or dark (T)')]
  if (leaves) right.push(button('leave', 'Leave (Esc)'))
  const element = make('div', { class: 'show-buttons', role: 'group', 'aria-label': 'Controls' })
  element.append(make('div', {}, previous, count, next), branches, make('div', {}, ...right))
  let offered: ReelScene | null = null
  return {
    element,
    update(state) {
      const { reel, moment, panel, armed } = state
      count.textContent = `${moment.scene + 1} of ${reel.scenes.length}`
      previous.ariaDisabled = String(back(reel, moment) === moment)
      next.ariaDisabled = String(forward(reel, moment) === moment)
      for (const name of ['list', 'notes', 'keys'] as const) {
        switches[name].setAttribute('aria-expanded', String(panel === name))
      }
      switches.laser.setAttribute('aria-pressed', String(armed))
      if (offered !== sceneOf(state)) {
        offered = sceneOf(state)
        branches.replaceChildren(...branchButtons(state, asks))
      }
    },
  }
}

function branchButtons(state: ShowState, { goTo }: Asks): HTMLElement[] {
  const { reel } = state
  return sceneOf(state).branches.flatMap(({ label, scene }) => {
    const target = reel.scenes.findIndex(({ id }) => id === scene)
    if (target < 0) return []
    const made = make('button', { type: 'button' }, label, drawing(['M5 12h14M13 6l6 6-6 6'], 14))
    made.addEventListener('click', () => goTo(target))
    return [made]
  })
}
