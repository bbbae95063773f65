import { X } from 'lucide-react'
import { requestMain } from '../../store/request-main.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { notifyError } from '../../ui/notify.ts'
import { checksCertificate, type Scheme, SCHEME_NAMES, schemeInWords, SCHEMES, splitUri } from './address.ts'
import type { FormPart } from './profile-form.tsx'

/** Where the server is, and what may be believed of it. */
export function AddressFields({ draft, set, faultAt }: FormPart) {
  return (
    <>
      <Field label="Name">
        {control => (
          <input
            {...control}
            className="input"
            autoComplete="off"
            maxLength={120}
            placeholder={draft.host.trim() || 'What you call it'}
            value={draft.name}
            onChange={({ target }) => set({ name: target.value })}
          />
        )}
      </Field>
      <div className="profile-address">
        <Field label="Protocol">
          {control => (
            <select
              {...control}
              className="input"
              value={draft.scheme}
              onChange={({ target }) => set({ scheme: target.value as Scheme })}
            >
              {SCHEMES.map(scheme => (
                <option key={scheme} value={scheme}>
                  {SCHEME_NAMES[scheme]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Host and port" error={faultAt('host')}>
          {control => (
            <input
              {...control}
              className="input"
              autoFocus={draft.host === ''}
              data-autofocus
              autoComplete="off"
              spellCheck={false}
              maxLength={1900}
              placeholder="localhost:7687"
              value={draft.host}
              onChange={({ target }) => set(splitUri(target.value) ?? { host: target.value })}
            />
          )}
        </Field>
        <p className="field-help profile-scheme">{schemeInWords(draft.scheme)}</p>
      </div>
      {checksCertificate(draft.scheme) && <Certificates draft={draft} set={set} faultAt={faultAt} />}
    </>
  )
}

function Certificates({ draft: { certificates }, set, faultAt }: FormPart) {
  const choose = async () => {
    const file = await requestMain('connections.choose-certificates')
    if (file !== null) set({ certificates: file })
  }
  return (
    <Field
      label="Certificates of a private authority"
      error={faultAt('certificates')}
      help={
        certificates === null ? 'Only for a server whose certificate this system does not know.' : undefined
      }
    >
      {control => (
        <div className="profile-file">
          <Button {...control} onClick={() => void choose().catch(notifyError)}>
            {certificates === null ? 'Choose a PEM file…' : 'Choose another…'}
          </Button>
          {certificates !== null && (
            <>
              <span className="mono clip" title={certificates}>
                {certificates.split(/[/\\]/).at(-1)}
              </span>
              <IconButton label="Take the system’s authorities" onClick={() => set({ certificates: null })}>
                <X size={14} />
              </IconButton>
            </>
          )}
        </div>
      )}
    </Field>
  )
}
