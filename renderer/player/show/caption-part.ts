import { make } from './element.ts'
import { type Part, sceneOf, type ShowState } from './show-state.ts'
import { sourceInWords } from './words.ts'

/** What the room reads: the sentences of the scene, and the sources where it shows them. Told as it changes. */
export function captionPart(): Part {
  const live = make('div', { 'aria-live': 'polite', 'aria-atomic': 'true' })
  const element = make('section', { class: 'show-caption', 'aria-label': 'Caption' }, live)
  let said: unknown = null
  // What scrolls can be reached by keys; what does not is no stop on the way. Told after the layout, not asked for.
  const sized = new ResizeObserver(() => {
    if (element.scrollHeight > element.clientHeight) element.tabIndex = 0
    else element.removeAttribute('tabindex')
  })
  sized.observe(live)
  sized.observe(element)
  return {
    element,
    update(state) {
      const scene = sceneOf(state)
      if (scene === said) return
      said = scene
      live.replaceChildren(...sentences(state))
      if (element.isConnected) element.scrollTop = 0
    },
  }
}

function sentences(state: ShowState): Node[] {
  const { caption, sources } = sceneOf(state)
  const text = caption.map(sentence => sentence.text).join(' ')
  const cited = sources.flatMap(key => state.reel.sources[key] ?? [])
  const list = cited.map(source => make('li', {}, sourceInWords(source)))
  return [make('p', {}, text), ...(list.length > 0 ? [make('ul', { class: 'show-sources' }, ...list)] : [])]
}
