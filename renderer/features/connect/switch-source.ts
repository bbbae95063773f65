import { notifyError } from '../../ui/notify.ts'
import { openCase, openProfile } from './open-source.ts'
import type { ListedProfile } from './profile-draft.ts'

/** Shows another source in this window; null is the case. What goes wrong is told, and this one stays. */
export async function switchTo(profile: ListedProfile | null): Promise<void> {
  try {
    if (profile === null) await openCase('here')
    else await openProfile(profile, 'here')
  } catch (error) {
    notifyError(error)
  }
}
