import { useApp } from '../../store/app-state.ts'
import { runStatement } from '../../store/connection.ts'
import { loadConnections, useConnect } from './connect-state.ts'
import { shownProfile } from './shown-profile.ts'
import { switchTo } from './switch-source.ts'

/**
 * Tries a server that is away now; the status says what came of it. One that does not let us in any more is opened
 * anew, so that a secret can be given.
 */
export async function retrySource(): Promise<void> {
  const { sourceStatus } = useApp.getState()
  if (sourceStatus.state === 'away' && !isTriedByItself(sourceStatus)) return openAgain()
  // Asking the least there is has the server tried at once.
  await runStatement({ statement: 'RETURN 1', action: 'try the server again', rowCap: 1 }).catch(
    () => undefined,
  )
}

/** Whether the source goes on trying; it does not where it would only be turned away again. */
export function isTriedByItself({ retryAt }: { readonly retryAt: number }): boolean {
  return Number.isFinite(retryAt)
}

async function openAgain(): Promise<void> {
  await loadConnections()
  const id = shownProfile(useApp.getState())
  const profile = useConnect.getState().profiles.find(each => each.id === id)
  if (profile) await switchTo(profile)
}
