import { CircleAlert, CircleCheck, LoaderCircle } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import type { Doing, useProfileForm } from './use-profile-form.ts'

const WORDS: Readonly<Record<Doing, string>> = {
  trying: 'Reaching the server…',
  saving: 'Saving…',
  opening: 'Opening…',
  removing: 'Removing…',
}

interface Props {
  readonly actions: ReturnType<typeof useProfileForm>
  readonly saved: boolean
}

/** What can be done with the connection, and what came of the last thing done. */
export function FormFoot({ actions, saved }: Props) {
  const [removing, setRemoving] = useState(false)
  const busy = actions.doing !== null
  return (
    <footer className="profile-foot">
      <Outcome actions={actions} />
      {removing ? (
        <div className="profile-buttons" role="group" aria-label="Remove the connection">
          <span>Remove this connection and its kept secret? The server keeps its data.</span>
          <Button autoFocus onClick={() => setRemoving(false)}>
            Keep it
          </Button>
          <Button disabled={busy} onClick={() => void actions.remove()}>
            Remove it
          </Button>
        </div>
      ) : (
        <div className="profile-buttons">
          {saved && <Button onClick={() => setRemoving(true)}>Remove…</Button>}
          <span className="profile-gap" />
          <Button disabled={busy} onClick={() => void actions.test()}>
            Test
          </Button>
          <Button disabled={busy} onClick={() => void actions.save()}>
            Save
          </Button>
          <Button disabled={busy} onClick={() => void actions.open('new-window')}>
            Open in new window
          </Button>
          <Button type="submit" look="primary" disabled={busy}>
            Open here
          </Button>
        </div>
      )}
    </footer>
  )
}

function Outcome({ actions: { doing, fault, told } }: Pick<Props, 'actions'>) {
  return (
    <div className="profile-outcome" aria-live="polite">
      {doing !== null && (
        <p>
          <LoaderCircle size={14} className="spinning" aria-hidden /> {WORDS[doing]}
        </p>
      )}
      {doing === null && told !== null && (
        <p data-tone="good">
          <CircleCheck size={14} aria-hidden /> <span className="selectable">{told}</span>
        </p>
      )}
      {doing === null && fault?.field === null && (
        <p data-tone="bad" role="alert">
          <CircleAlert size={14} aria-hidden /> <span className="selectable">{fault.message}</span>
        </p>
      )}
    </div>
  )
}
