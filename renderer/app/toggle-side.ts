import { type AppState, useApp } from '../store/app-state.ts'

/** Opens a panel beside the canvas, or closes it when it is the one that is open. */
export function toggleSide(panel: NonNullable<AppState['side']>): void {
  useApp.setState(({ side }) => ({ side: side === panel ? null : panel }))
}
