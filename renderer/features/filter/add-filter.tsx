import { type FormEvent, useMemo, useState } from 'react'
import type { TraitSource } from '../../../graph/view/element-traits.ts'
import type { Effect, Filter } from '../../../graph/view/filter.ts'
import type { View } from '../../../graph/view/view.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { addFilter } from './change-filters.ts'
import { ConditionFields, SubjectField } from './condition-fields.tsx'
import { subjectsOf } from './subjects.ts'
import { useCondition } from './use-condition.ts'

interface Props {
  readonly view: View
  readonly traits: TraitSource
  readonly onDone: () => void
}

/** What a new filter does, by a name of its own. */
const DEEDS: readonly {
  readonly id: string
  readonly label: string
  readonly keep: Filter['keep']
  readonly effect: Effect
}[] = [
  { id: 'only', label: 'Show only these', keep: 'matching', effect: 'hide' },
  { id: 'light', label: 'Dim all others', keep: 'matching', effect: 'dim' },
  { id: 'hide', label: 'Hide these', keep: 'others', effect: 'hide' },
  { id: 'dim', label: 'Dim these', keep: 'others', effect: 'dim' },
]

/** The form of a new filter: what it is about, the fields that this asks for, and what it does. */
export function AddFilter({ view, traits, onDone }: Props) {
  const subjects = useMemo(() => subjectsOf(view, traits), [view, traits])
  const condition = useCondition(subjects, 'degree')
  const [deed, setDeed] = useState('only')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = condition.read()
    const { keep, effect } = DEEDS.find(({ id }) => id === deed)!
    if (!read) return
    addFilter(read, keep, effect)
    onDone()
  }
  return (
    <form className="filter-form" aria-label="Add a filter" onSubmit={submit}>
      <SubjectField
        label="By"
        subjects={subjects}
        chosen={condition.subject?.id ?? ''}
        onChoose={condition.choose}
      />
      {condition.subject && (
        <ConditionFields
          subject={condition.subject}
          draft={condition.draft}
          error={condition.error}
          onChange={condition.change}
        />
      )}
      <Field label="Then" help="What has no such value stays as it is.">
        {control => (
          <select
            {...control}
            className="input"
            value={deed}
            onChange={({ target }) => setDeed(target.value)}
          >
            {DEEDS.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <footer>
        <Button type="submit" look="primary">
          Add
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </footer>
    </form>
  )
}
