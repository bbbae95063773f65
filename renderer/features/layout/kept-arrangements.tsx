import { Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useApp } from '../../store/app-state.ts'
import { removeLayout, useShelf } from '../../store/shelf.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { notifyError } from '../../ui/notify.ts'
import { applyArrangement, keepArrangement } from './kept-arrangement.ts'

/** Where nodes stood, by name: kept, brought back and removed here. */
export function KeptArrangements() {
  const layouts = useShelf(state => state.layouts)
  return (
    <section className="layout-kept" aria-label="Kept arrangements">
      <h3>Kept arrangements</h3>
      {layouts.length > 0 && (
        <ul>
          {layouts.map(layout => (
            <li key={layout.name}>
              <button
                type="button"
                className="layout-kept-name"
                title={`Arrange as “${layout.name}”`}
                onClick={() => applyArrangement(layout)}
              >
                <bdi className="clip">{layout.name}</bdi>
                <span className="figures dim">{layout.places.length}</span>
              </button>
              <IconButton label={`Remove “${layout.name}”`} onClick={() => removeLayout(layout.name)}>
                <Trash2 size={14} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <KeepForm />
    </section>
  )
}

function KeepForm() {
  const [typed, setTyped] = useState('')
  const name = typed.trim()
  const empty = useApp(state => state.view.nodes.size === 0)
  const replaces = useShelf(state => state.layouts.some(layout => layout.name === name))
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (name === '' || empty) return
    try {
      keepArrangement(name)
      setTyped('')
    } catch (error) {
      notifyError(error)
    }
  }
  return (
    <form aria-label="Keep this arrangement" onSubmit={keep}>
      <Field
        label="Keep this arrangement as"
        help={replaces ? 'The arrangement of this name is replaced.' : undefined}
      >
        {control => (
          <div className="layout-seed">
            <input
              {...control}
              className="input"
              maxLength={200}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
            <Button type="submit" disabled={name === '' || empty}>
              {replaces ? 'Replace' : 'Keep'}
            </Button>
          </div>
        )}
      </Field>
    </form>
  )
}
