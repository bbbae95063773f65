import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { type ChoiceQuestion, type NameQuestion, useAsking } from './asking.ts'
import './asking-dialog.css'

/** The dialog for a name or a choice, while one is asked for. */
export function AskingDialog() {
  const asked = useAsking(state => state.asked)
  if (!asked) return null
  return (
    <Dialog title={asked.question.title} className="asking" onClose={() => asked.answer(null)}>
      {asked.kind === 'name' ? (
        <NameForm question={asked.question} answer={asked.answer} />
      ) : (
        <ChoiceList question={asked.question} answer={asked.answer} />
      )}
    </Dialog>
  )
}

interface NameProps {
  readonly question: NameQuestion
  readonly answer: (name: string | null) => void
}

function NameForm({ question: { label, value, deed, warn }, answer }: NameProps) {
  const [name, setName] = useState(value)
  const wanted = name.trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wanted !== '') answer(wanted)
  }
  return (
    <form className="asking-body" onSubmit={submit}>
      <Field label={label} help={warn?.(wanted)}>
        {control => (
          <input
            {...control}
            className="input"
            data-autofocus
            maxLength={100}
            value={name}
            onFocus={event => event.target.select()}
            onChange={event => setName(event.target.value)}
          />
        )}
      </Field>
      <div className="asking-foot">
        <Button onClick={() => answer(null)}>Cancel</Button>
        <Button look="primary" type="submit" disabled={wanted === ''}>
          {deed}
        </Button>
      </div>
    </form>
  )
}

interface ChoiceProps {
  readonly question: ChoiceQuestion
  readonly answer: (index: number | null) => void
}

function ChoiceList({ question: { title, choices }, answer }: ChoiceProps) {
  return (
    <ul className="asking-choices" aria-label={title}>
      {choices.map(({ label, note, heading }, index) => (
        <li key={index}>
          {heading !== undefined && <p className="asking-heading">{heading}</p>}
          <button type="button" data-autofocus={index === 0 || undefined} onClick={() => answer(index)}>
            <span className="clip">{label}</span>
            {note && <span className="dim figures">{note}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}
