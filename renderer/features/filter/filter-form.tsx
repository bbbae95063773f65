import { type FormEvent, useMemo, useState } from 'react'
import type { TraitSource } from '../../../graph/view/element-traits.ts'
import type { Effect, Filter } from '../../../graph/view/filter.ts'
import type { View } from '../../../graph/view/view.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { addFilter, changeFilter } from './change-filters.ts'
import { ConditionFields, SubjectField } from './condition-fields.tsx'
import { subjectsOf } from './subjects.ts'
import { useCondition } from './use-condition.ts'

interface Props {
  readonly view: View
  readonly traits: TraitSource
  /** The filter that is changed; without it, a new one is made. */
  readonly changing?: { readonly id: string; readonly filter: Filter }
  readonly onDone: () => void
}

/** What a filter does, by a name of its own. */
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

/** The form of a filter: what it is about, the fields that this asks for, and what it does. */
export function FilterForm({ view, traits, changing, onDone }: Props) {
  const subjects = useMemo(() => subjectsOf(view, traits), [view, traits])
  const condition = useCondition(subjects, 'degree', changing?.filter.condition)
  const [deed, setDeed] = useState(changing ? deedOf(changing.filter) : 'only')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = condition.read()
    const { keep, effect } = DEEDS.find(({ id }) => id === deed)!
    if (!read) return
    if (changing) changeFilter(changing.id, { condition: read, keep, effect })
    else addFilter(read, keep, effect)
    onDone()
  }
  return (
    <form
      className="filter-form"
      aria-label={changing ? 'Change the filter' : 'Add a filter'}
      onSubmit={submit}
    >
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
          {changing ? 'Change' : 'Add'}
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </footer>
    </form>
  )
}

function deedOf({ keep, effect }: Filter): string {
  return DEEDS.find(deed => deed.keep === keep && deed.effect === effect)!.id
}
