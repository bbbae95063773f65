import { create } from 'zustand'
import type { TakeAwayChoice } from '../../../electron/contract.ts'
import { useSettings } from '../../store/settings.ts'

interface TakeAwayState {
  /** Id of the story that is to be taken away; null while nothing is. */
  readonly story: string | null
  readonly choice: TakeAwayChoice
}

/** The dialog for taking a story away; what was chosen last is offered again, but for what belongs to the moment. */
export const useTakeAway = create<TakeAwayState>()(() => ({
  story: null,
  choice: {
    format: 'html',
    scenes: 'sheet',
    scale: 2,
    theme: 'dark',
    shape: '16:9',
    notes: false,
    namesOff: false,
  },
}))

/**
 * Shows the dialog for a story.
 *
 * @param scene number of the scene that it is opened from, counted from 1
 */
export function openTakeAway(story: string, scene?: number): void {
  const theme = document.documentElement.dataset.theme === 'light' ? 'light' : 'dark'
  useTakeAway.setState(({ choice }) => ({
    story,
    choice: {
      ...choice,
      theme,
      scenes: scene ?? 'sheet',
      namesOff: useSettings.getState().namesOff,
      // One scene is a picture.
      format: scene === undefined || choice.format === 'svg' ? choice.format : 'png',
    },
  }))
}

export function chooseTakeAway(change: Partial<TakeAwayChoice>): void {
  useTakeAway.setState(({ choice }) => ({ choice: { ...choice, ...change } }))
}
