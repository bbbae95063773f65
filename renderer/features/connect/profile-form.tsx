import { type FormEvent, useEffect, useRef } from 'react'
import { AccessFields } from './access-fields.tsx'
import { AddressFields } from './address-fields.tsx'
import { useConnect } from './connect-state.ts'
import { FormFoot } from './form-foot.tsx'
import type { DraftField, ProfileDraft } from './profile-draft.ts'
import { SignInFields } from './sign-in-fields.tsx'
import { useProfileForm } from './use-profile-form.ts'

/** What every part of the form gets. */
export interface FormPart {
  readonly draft: ProfileDraft
  readonly set: (change: Partial<ProfileDraft>) => void
  readonly faultAt: (field: DraftField) => string | null
}

interface Props {
  readonly draft: ProfileDraft
  readonly onChange: (draft: ProfileDraft) => void
  /** The connection is saved or gone: what was typed is not needed any more. */
  readonly onDrop: (id: string) => void
  readonly onDone: () => void
}

/** One connection: how the server is reached, who asks, and what may be done there. Enter opens it here. */
export function ProfileForm({ draft, onChange, onDrop, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const saved = useConnect(state => state.profiles.find(({ id }) => id === draft.id))
  const actions = useProfileForm(draft, { onDrop, onDone })
  const { fault } = actions
  useEffect(() => {
    if (fault?.field) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [fault])
  const part: FormPart = {
    draft,
    set: change => {
      actions.forget()
      onChange({ ...draft, ...change })
    },
    faultAt: field => (fault?.field === field ? fault.message : null),
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void actions.open('here')
  }
  return (
    <form ref={form} className="profile-form" aria-label="Connection" noValidate onSubmit={submit}>
      <div className="profile-fields">
        <AddressFields {...part} />
        <SignInFields {...part} saved={saved} />
        <AccessFields {...part} />
      </div>
      <FormFoot actions={actions} saved={saved !== undefined} />
    </form>
  )
}
