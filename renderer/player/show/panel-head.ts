import { drawing, make } from './element.ts'

/** The title of a panel and the button that closes it. */
export function panelHead(title: string, close: string, closed: () => void): HTMLElement {
  const button = make('button', { type: 'button', 'aria-label': close, title: `${close} (Esc)` })
  button.append(drawing(['M6 6l12 12M18 6L6 18'], 16))
  button.addEventListener('click', closed)
  return make('div', { class: 'show-panel-head' }, make('h2', {}, title), button)
}
