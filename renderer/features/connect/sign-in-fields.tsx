import { Check, Field } from '../../ui/field.tsx'
import { useConnect } from './connect-state.ts'
import type { ListedProfile, Profile, SecretStore } from './profile-draft.ts'
import type { FormPart } from './profile-form.tsx'

const KINDS: readonly { readonly value: Profile['auth']; readonly label: string }[] = [
  { value: 'password', label: 'User and password' },
  { value: 'bearer', label: 'Token of a single sign-on' },
  { value: 'none', label: 'Nothing: the server asks nobody' },
]

/** Who asks the server, and whether what proves it is kept. */
export function SignInFields({
  draft,
  set,
  faultAt,
  saved,
}: FormPart & { readonly saved: ListedProfile | undefined }) {
  const { auth } = draft
  const kept = saved?.secretKept === true && saved.auth === auth
  const noun = auth === 'bearer' ? 'token' : 'password'
  return (
    <>
      <Field label="Sign in with">
        {control => (
          <select
            {...control}
            className="input"
            value={auth}
            onChange={({ target }) => set({ auth: target.value as Profile['auth'], secret: '' })}
          >
            {KINDS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      {auth !== 'none' && (
        <div className="profile-secret">
          {auth === 'password' && (
            <Field label="User" error={faultAt('user')}>
              {control => (
                <input
                  {...control}
                  className="input"
                  autoComplete="off"
                  spellCheck={false}
                  maxLength={500}
                  value={draft.user}
                  onChange={({ target }) => set({ user: target.value })}
                />
              )}
            </Field>
          )}
          <Field label={auth === 'bearer' ? 'Token' : 'Password'} error={faultAt('secret')}>
            {control => (
              <input
                {...control}
                className="input"
                type="password"
                autoComplete="off"
                maxLength={100_000}
                placeholder={kept ? `Known here; type to change it` : `Asked for when you open it`}
                value={draft.secret}
                onChange={({ target }) => set({ secret: target.value })}
              />
            )}
          </Field>
          <Keep noun={noun} keep={draft.keep} onChange={keep => set({ keep })} />
        </div>
      )}
    </>
  )
}

const WORDS: Readonly<Record<SecretStore, (noun: string) => { label: string; help: string }>> = {
  keychain: noun => ({
    label: `Keep the ${noun} in the system’s keychain`,
    help: `Otherwise it is forgotten when Breachgraph ends.`,
  }),
  weak: noun => ({
    label: `Keep the ${noun} all the same`,
    help: `This system has no keychain: whoever can read your files could read the ${noun}. Otherwise it is forgotten when Breachgraph ends.`,
  }),
  none: noun => ({
    label: `Keep the ${noun}`,
    help: `This system offers nothing to keep it in, so the ${noun} is asked for after each start.`,
  }),
}

interface KeepProps {
  readonly noun: string
  readonly keep: boolean
  readonly onChange: (keep: boolean) => void
}

function Keep({ noun, keep, onChange }: KeepProps) {
  const secrets = useConnect(state => state.secrets)
  const { label, help } = WORDS[secrets](noun)
  return (
    <Check
      label={label}
      help={help}
      checked={keep && secrets !== 'none'}
      disabled={secrets === 'none'}
      onChange={onChange}
    />
  )
}
