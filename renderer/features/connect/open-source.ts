import type { RequestIn } from '../../../electron/contract.ts'
import { requestMain } from '../../store/request-main.ts'
import { useConnect } from './connect-state.ts'
import type { ListedProfile } from './profile-draft.ts'
import { withSecret } from './with-secret.ts'

type Where = RequestIn<'source.open'>['where']

/**
 * Shows a case, here or in a window of its own: the one this run began with, or one that main named. Rejects with what
 * is wrong; this window shows what it showed before.
 */
export async function openCase(
  where: Where,
  named?: { readonly file: string; readonly name: string },
): Promise<void> {
  const source = named ? ({ kind: 'case', file: named.file } as const) : ({ kind: 'case' } as const)
  await opening(named?.name ?? 'the case', () => requestMain('source.open', { source, where }))
}

/**
 * Shows a server, here or in a window of its own, and asks for its secret where that is needed. False when the user
 * gave none. Rejects with what is wrong; this window shows what it showed before.
 */
export async function openProfile(
  profile: ListedProfile,
  where: Where,
  given: string | null = null,
): Promise<boolean> {
  return withSecret(profile, given, secret =>
    opening(profile.name, () =>
      requestMain('source.open', { source: { kind: 'neo4j', profile: profile.id, secret }, where }),
    ),
  )
}

async function opening(name: string, open: () => Promise<void>): Promise<void> {
  useConnect.setState({ opening: name })
  try {
    await open()
  } finally {
    useConnect.setState({ opening: null })
  }
}
