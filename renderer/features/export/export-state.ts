import { create } from 'zustand'
import type { Theme } from '../../app/theme.ts'

export type PictureFormat = 'png' | 'svg'

/** What of the canvas a picture shows. */
export type PicturePart = 'all' | 'view' | 'selection'

export interface PictureChoice {
  readonly format: PictureFormat
  /** How many pixels of a PNG stand for one of the canvas. */
  readonly scale: 1 | 2 | 3 | 4
  readonly transparent: boolean
  readonly theme: Theme
  readonly part: PicturePart
}

interface ExportState {
  readonly open: boolean
  readonly choice: PictureChoice
}

/** The dialog for pictures; what was chosen last is offered again, but for the part, which belongs to the moment. */
export const useExport = create<ExportState>()(() => ({
  open: false,
  choice: { format: 'png', scale: 2, transparent: false, theme: 'dark', part: 'all' },
}))

/** Shows the dialog with the theme that is seen now. */
export function openExport(): void {
  const theme: Theme = document.documentElement.dataset.theme === 'light' ? 'light' : 'dark'
  useExport.setState(({ choice }) => ({ open: true, choice: { ...choice, theme, part: 'all' } }))
}

export function choosePicture(change: Partial<PictureChoice>): void {
  useExport.setState(({ choice }) => ({ choice: { ...choice, ...change } }))
}
