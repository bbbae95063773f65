import { CodedError } from '../../../graph/model/errors.ts'
import { useSettings } from '../../store/settings.ts'

/**
 * To be called before something is written that cannot do without names, such as ids that were made from them. `what`
 * begins the sentence. Throws `NAMES_ARE_OFF` while names are off.
 */
export function refuseNames(what: string): void {
  if (!useSettings.getState().namesOff) return
  throw new CodedError(
    'NAMES_ARE_OFF',
    `${what} would carry names, and names are off; turn them on first (View, Hide or show names).`,
  )
}
