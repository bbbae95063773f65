import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useApp } from '../../store/app-state.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useConnect } from './connect-state.ts'
import { draftOf, nameOf, newDraft, type ProfileDraft } from './profile-draft.ts'
import { ProfileForm } from './profile-form.tsx'
import { shownProfile } from './shown-profile.ts'
import './connections-dialog.css'

const close = () => useConnect.setState({ dialog: null })

/** Every server that is known here, and the form of one of them. */
export function ConnectionsDialog() {
  const dialog = useConnect(state => state.dialog)
  if (!dialog) return null
  return (
    <Dialog title="Connections" className="connections" onClose={close}>
      <Connections first={dialog.profile} />
    </Dialog>
  )
}

function Connections({ first }: { readonly first: string | null }) {
  const { draft, drafts, change, choose, add, drop } = useDrafts(first)
  return (
    <div className="connections-body">
      <nav aria-label="Connections" className="connections-list">
        <ul>
          {drafts.map(each => (
            <ConnectionRow
              key={each.id}
              draft={each}
              chosen={each.id === draft.id}
              onChoose={() => choose(each.id)}
            />
          ))}
        </ul>
        <Button onClick={add}>
          <Plus size={14} aria-hidden /> New connection
        </Button>
      </nav>
      <ProfileForm key={draft.id} draft={draft} onChange={change} onDrop={drop} onDone={close} />
    </div>
  )
}

interface RowProps {
  readonly draft: ProfileDraft
  readonly chosen: boolean
  readonly onChoose: () => void
}

function ConnectionRow({ draft, chosen, onChoose }: RowProps) {
  const shown = useApp(shownProfile) === draft.id
  return (
    <li>
      <button type="button" aria-current={chosen || undefined} onClick={onChoose}>
        <span className="clip">{nameOf(draft)}</span>
        <span className="connections-row-note dim clip">
          {shown ? 'open in this window' : `${draft.scheme}://${draft.host}`}
        </span>
      </button>
    </li>
  )
}

/** What stands in the forms, saved or not, for as long as the dialog is open. */
function useDrafts(first: string | null) {
  const profiles = useConnect(state => state.profiles)
  const secrets = useConnect(state => state.secrets)
  const [changed, setChanged] = useState<ReadonlyMap<string, ProfileDraft>>(() => {
    const fresh = newDraft(secrets)
    return new Map(profiles.length === 0 ? [[fresh.id, fresh]] : [])
  })
  const [chosen, setChosen] = useState(first)
  const saved = profiles.map(profile => changed.get(profile.id) ?? draftOf(profile, secrets))
  const unsaved = [...changed.values()].filter(({ id }) => !profiles.some(profile => profile.id === id))
  const drafts = [...saved, ...unsaved]
  const [fallback] = useState(() => newDraft(secrets))
  const draft = drafts.find(({ id }) => id === chosen) ?? drafts[0] ?? fallback
  const put = (next: ProfileDraft) => setChanged(before => new Map(before).set(next.id, next))
  return {
    draft,
    drafts: drafts.length > 0 ? drafts : [fallback],
    change: put,
    choose: setChosen,
    add: () => {
      const fresh = { ...newDraft(secrets), host: '' }
      put(fresh)
      setChosen(fresh.id)
    },
    /** Forgets what was changed: the connection is saved or gone. */
    drop: (id: string) => setChanged(before => new Map([...before].filter(([other]) => other !== id))),
  }
}
