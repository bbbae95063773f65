import { toErrorRecord } from '../../../graph/model/errors.ts'
import { type SecretAsked, useConnect } from './connect-state.ts'
import type { ListedProfile } from './profile-draft.ts'

/** Times that a secret is asked for in a row: a server may lock somebody out who goes on guessing. */
const ATTEMPTS = 3

/**
 * Does what needs a connection's secret: with the given or the kept one, or where there is none, or it is wrong, with
 * one that the user is asked for. Answers false when the user gave none.
 */
export async function withSecret(
  profile: ListedProfile,
  given: string | null,
  attempt: (secret: string | null) => Promise<void>,
): Promise<boolean> {
  let secret = given
  for (let tries = 0; ; tries++) {
    try {
      await attempt(secret)
      return true
    } catch (error) {
      const { code, message } = toErrorRecord(error)
      if (!['SECRET_NEEDED', 'AUTH_FAILED'].includes(code) || tries === ATTEMPTS) throw error
      secret = await askFor(profile, code === 'AUTH_FAILED' ? message : null)
      if (secret === null) return false
    }
  }
}

async function askFor(profile: ListedProfile, fault: string | null): Promise<string | null> {
  const secret = await new Promise<string | null>(answer => {
    const secretAsked: SecretAsked = { profile, fault, answer }
    useConnect.setState({ secretAsked })
  })
  useConnect.setState({ secretAsked: null })
  return secret
}
