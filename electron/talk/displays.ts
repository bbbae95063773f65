import { type BrowserWindow, type Display, screen } from 'electron'
import { CodedError } from '../../graph/model/errors.ts'
import type { ShownDisplay } from './talk-contract.ts'

/** The displays that are there now, as the page of `window` is told of them. */
export function displaysFor(window: BrowserWindow): ShownDisplay[] {
  const here = screen.getDisplayMatching(window.getBounds()).id
  return screen.getAllDisplays().map(({ id, label, bounds }, index) => ({
    id,
    label: label || `Display ${index + 1}`,
    width: bounds.width,
    height: bounds.height,
    here: id === here,
  }))
}

/** Throws `DISPLAY_GONE` when it is not there any more. */
export function displayWith(id: number): Display {
  const display = screen.getAllDisplays().find(one => one.id === id)
  if (display) return display
  throw new CodedError('DISPLAY_GONE', 'That display is not there any more; choose another one.')
}

export interface DisplayWatcher {
  came(id: number): void
  went(id: number): void
  /** Something about the displays is another than before. */
  changed(): void
}

/** Answers how to stop. */
export function watchDisplays({ came, went, changed }: DisplayWatcher): () => void {
  const added = (_event: unknown, { id }: Display) => {
    came(id)
    changed()
  }
  const removed = (_event: unknown, { id }: Display) => {
    went(id)
    changed()
  }
  screen.on('display-added', added)
  screen.on('display-removed', removed)
  screen.on('display-metrics-changed', changed)
  return () => {
    screen.off('display-added', added)
    screen.off('display-removed', removed)
    screen.off('display-metrics-changed', changed)
  }
}
