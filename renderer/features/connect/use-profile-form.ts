import { useRef, useState } from 'react'
import type { RequestIn } from '../../../electron/contract.ts'
import { toErrorRecord } from '../../../graph/model/errors.ts'
import type { ServerInfo } from '../../../queries/sources/neo4j/connection.ts'
import { useApp } from '../../store/app-state.ts'
import { requestMain } from '../../store/request-main.ts'
import { loadConnections, useConnect } from './connect-state.ts'
import { openProfile } from './open-source.ts'
import { shownProfile } from './shown-profile.ts'
import { type DraftFault, faultIn, faultOf, profileOf, type ProfileDraft } from './profile-draft.ts'

export type Doing = 'trying' | 'saving' | 'opening' | 'removing'

interface Ends {
  readonly onDrop: (id: string) => void
  readonly onDone: () => void
}

/** What the buttons of the form do, one at a time, and what came of it. */
export function useProfileForm(draft: ProfileDraft, { onDrop, onDone }: Ends) {
  const [doing, setDoing] = useState<Doing | null>(null)
  const [fault, setFault] = useState<DraftFault | null>(null)
  const [told, setTold] = useState<string | null>(null)
  /** Grows with every change of the form: what was asked before has nothing to say about it. */
  const version = useRef(0)

  async function attempt(what: Doing, act: () => Promise<string | null>): Promise<void> {
    if (doing !== null) return
    const wrong = what === 'removing' ? null : faultIn(draft)
    setFault(wrong)
    setTold(null)
    if (wrong) return
    const asked = version.current
    setDoing(what)
    try {
      const words = await act()
      if (asked === version.current) setTold(words)
    } catch (error) {
      if (asked === version.current) setFault(faultOf(toErrorRecord(error), draft))
    } finally {
      setDoing(null)
    }
  }

  return {
    doing,
    fault,
    told,
    /** The form was changed. */
    forget(): void {
      version.current++
      setFault(null)
      setTold(null)
    },
    test: () =>
      attempt('trying', async () =>
        inWords(await requestMain('connections.try', { profile: profileOf(draft), secret: given(draft) })),
      ),
    save: () =>
      attempt('saving', async () => {
        await save(draft)
        onDrop(draft.id)
        return shownProfile(useApp.getState()) === draft.id
          ? 'Saved. Open it here again to put it to use in this window.'
          : 'Saved.'
      }),
    open: (where: RequestIn<'source.open'>['where']) =>
      attempt('opening', async () => {
        await save(draft)
        const profile = useConnect.getState().profiles.find(({ id }) => id === draft.id)
        if (!profile || !(await openProfile(profile, where, given(draft)))) return null
        onDrop(draft.id)
        onDone()
        return null
      }),
    remove: () =>
      attempt('removing', async () => {
        await requestMain('connections.remove', { id: draft.id })
        await loadConnections()
        onDrop(draft.id)
        return null
      }),
  }
}

async function save(draft: ProfileDraft): Promise<void> {
  await requestMain('connections.save', {
    profile: profileOf(draft),
    secret: given(draft),
    keep: draft.keep && draft.auth !== 'none' && useConnect.getState().secrets !== 'none',
  })
  await loadConnections()
}

const given = ({ secret }: ProfileDraft): string | null => (secret === '' ? null : secret)

function inWords({ agent, edition, address, database }: ServerInfo): string {
  const kind = edition === 'unknown' ? '' : ` ${edition === 'community' ? 'Community' : 'Enterprise'}`
  return `${agent.replace('/', ' ')}${kind} answers at ${address}, database ${database}.`
}
