import { Check, Field } from '../../ui/field.tsx'
import type { FormPart } from './profile-form.tsx'

/** Which database, and whether it may be changed from here. */
export function AccessFields({ draft, set, faultAt }: FormPart) {
  return (
    <>
      <Field label="Database" error={faultAt('database')}>
        {control => (
          <input
            {...control}
            className="input"
            autoComplete="off"
            spellCheck={false}
            maxLength={500}
            placeholder="The user’s home database"
            value={draft.database}
            onChange={({ target }) => set({ database: target.value })}
          />
        )}
      </Field>
      <Check
        label="Allow changes through this connection"
        help="Off: whatever would change the graph is refused before it runs. On: it is rehearsed, shown, and made when you say so."
        checked={draft.writable}
        onChange={writable => set({ writable })}
      />
    </>
  )
}
