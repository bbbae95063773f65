import type { ReelScene } from '../reel.ts'
import { make } from './element.ts'
import { panelHead } from './panel-head.ts'
import { type Asks, type Part, sceneOf } from './show-state.ts'
import { nameOf } from './words.ts'

/** What the scene draws, as a list of buttons that open the evidence: the picture for whoever does not see it. */
export function listPart({ act, open }: Asks): Part {
  const body = make('div')
  const head = panelHead('What is drawn', 'Close the list', () => act('list'))
  const element = make('nav', {
    class: 'show-panel show-list',
    'data-side': 'left',
    'aria-label': 'What is drawn',
    tabindex: '-1',
  })
  element.append(head, body)
  let listed: ReelScene | null = null
  return {
    element,
    update(state) {
      element.dataset['open'] = state.panel === 'list' ? 'yes' : 'no'
      const scene = sceneOf(state)
      if (scene !== listed) {
        listed = scene
        const button = (key: string) => {
          const made = make('button', { type: 'button', 'data-key': key }, nameOf(state.reel, key))
          made.addEventListener('click', () => open(key))
          return make('li', {}, made)
        }
        body.replaceChildren(
          ...section('Nodes', Object.keys(scene.places).map(button)),
          ...section('Relationships', scene.lines.map(button)),
          ...section(
            'No longer holds',
            scene.astray.map(sentence => make('li', {}, sentence)),
          ),
        )
      }
      for (const button of body.querySelectorAll<HTMLElement>('button[data-key]')) {
        button.setAttribute('aria-expanded', String(button.dataset['key'] === state.moment.opened))
      }
    },
  }
}

function section(title: string, items: readonly HTMLElement[]): Node[] {
  if (items.length === 0) return []
  return [make('h3', {}, title), make('ul', { 'aria-label': title }, ...items)]
}
