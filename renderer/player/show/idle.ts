/** Milliseconds without a moving pointer after which the buttons and the pointer leave the room alone. */
const REST = 3000

/** Says `data-idle` on the root while no pointer moves; fingers leave nothing to hide. */
export function followIdleness(root: HTMLElement, signal: AbortSignal): void {
  let timer = 0
  const wake = (event?: PointerEvent) => {
    root.dataset['idle'] = 'no'
    clearTimeout(timer)
    if (event?.pointerType !== 'touch') timer = window.setTimeout(rest, REST)
  }
  const rest = () => {
    root.dataset['idle'] = 'yes'
  }
  root.addEventListener('pointermove', wake, { signal })
  root.addEventListener('pointerdown', wake, { signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
  wake()
}
