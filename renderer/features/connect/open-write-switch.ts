import { useApp } from '../../store/app-state.ts'
import { openConnections } from './connect-state.ts'
import { shownProfile } from './shown-profile.ts'

/** Shows the connection of this window, where its write switch is. */
export function openWriteSwitch(): void {
  void openConnections(shownProfile(useApp.getState()))
}
