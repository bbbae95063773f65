import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { type SecretAsked, useConnect } from './connect-state.ts'
import './connections-dialog.css'

/** Asks for a secret that is not kept, or that was wrong. */
export function SecretDialog() {
  const asked = useConnect(state => state.secretAsked)
  return asked && <Ask key={asked.profile.id} asked={asked} />
}

function Ask({ asked: { profile, fault, answer } }: { readonly asked: SecretAsked }) {
  const [secret, setSecret] = useState('')
  const noun = profile.auth === 'bearer' ? 'Token' : 'Password'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (secret !== '') answer(secret)
  }
  return (
    <Dialog title={`Open ${profile.name}`} className="secret-dialog" onClose={() => answer(null)}>
      <form className="secret-form" onSubmit={submit}>
        <Field
          label={profile.auth === 'bearer' ? noun : `${noun} of ${profile.user}`}
          error={fault}
          help={`For ${profile.uri}. It is remembered until Breachgraph ends; Connections can keep it.`}
        >
          {control => (
            <input
              {...control}
              className="input"
              type="password"
              data-autofocus
              autoComplete="off"
              value={secret}
              onChange={({ target }) => setSecret(target.value)}
            />
          )}
        </Field>
        <div className="profile-buttons">
          <span className="profile-gap" />
          <Button onClick={() => answer(null)}>Cancel</Button>
          <Button type="submit" look="primary" disabled={secret === ''}>
            Open
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
