import { useApp } from '../store/app-state.ts'
import { notifyError } from '../ui/notify.ts'
import { type Command, isEnabled } from './command.ts'

/** Runs a command if it can run now; whatever goes wrong is told to the user. */
export async function perform(command: Command): Promise<void> {
  if (!isEnabled(command, useApp.getState())) return
  try {
    await command.run()
  } catch (error) {
    notifyError(error)
  }
}
