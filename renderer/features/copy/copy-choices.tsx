import { useApp } from '../../store/app-state.ts'
import { Field } from '../../ui/field.tsx'
import { counted } from '../../ui/counted.ts'
import { useConnect } from '../connect/connect-state.ts'
import { shownProfile } from '../connect/shown-profile.ts'
import { choose, useCopy } from './copy-state.ts'

/** What is copied, and where to. */
export function CopyChoices() {
  const { what, to } = useCopy(state => state.choice)
  const busy = useCopy(({ stage }) => stage.kind === 'rehearsing' || stage.kind === 'copying')
  const drawn = useApp(({ view }) => view.nodes.size + view.folded.size)
  const totals = useApp(state => state.totals)
  const targets = useTargets()
  return (
    <>
      <Field label="Copy">
        {control => (
          <select
            {...control}
            className="input"
            data-autofocus
            disabled={busy}
            value={what}
            onChange={({ target }) => choose({ what: target.value as 'all' | 'canvas' })}
          >
            <option value="all">
              All of it{totals && `: ${counted(totals.nodes, 'node')} and their evidence`}
            </option>
            <option value="canvas" disabled={drawn === 0}>
              What is on the canvas: {counted(drawn, 'node')} and what lies between them
            </option>
          </select>
        )}
      </Field>
      <Field
        label="To"
        help={
          targets.some(target => target.disabled)
            ? 'Connections that are read only cannot be copied to; their write switch is in Connections.'
            : targets.length === 0
              ? 'There is no other graph yet; add a server in Connections.'
              : undefined
        }
      >
        {control => (
          <select
            {...control}
            className="input"
            disabled={busy}
            value={to ?? ''}
            onChange={({ target }) => choose({ to: target.value })}
          >
            <option value="" disabled>
              Choose a graph
            </option>
            {targets.map(({ id, name, disabled }) => (
              <option key={id} value={id} disabled={disabled}>
                {name}
                {disabled && ' (read only)'}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}

/** Every graph but the one that is shown. */
function useTargets() {
  const embedded = useApp(
    ({ connection }) => 'source' in connection && connection.source?.kind === 'embedded',
  )
  const shown = useApp(shownProfile)
  const profiles = useConnect(state => state.profiles)
  return [
    ...(embedded ? [] : [{ id: 'case', name: 'The case on this machine', disabled: false }]),
    ...profiles
      .filter(({ id }) => id !== shown)
      .map(({ id, name, writable }) => ({ id, name, disabled: !writable })),
  ]
}
