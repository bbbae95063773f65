import { type FormEvent, useMemo, useState } from 'react'
import type { TraitSource } from '../../../graph/view/element-traits.ts'
import type { Appearance, StyleRule } from '../../../graph/view/style-rule.ts'
import type { View } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { ConditionFields, SubjectField } from '../filter/condition-fields.tsx'
import { subjectsOf } from '../filter/subjects.ts'
import { useCondition } from '../filter/use-condition.ts'
import { addRule, changeRule } from './change-styles.ts'
import { type Fixed, FixedLookFields, NO_LOOK } from './fixed-look-fields.tsx'
import { choiceIdOf, choicesFor, type Deed, DEEDS, deedOf } from './rule-choices.ts'

interface Props {
  readonly view: View
  readonly traits: TraitSource
  /** The rule that is changed; without it, a new one is made. */
  readonly changing?: { readonly id: string; readonly rule: StyleRule }
  readonly onDone: () => void
}

/** The form of a rule: what it does, what it follows or gives, and to whom. */
export function RuleForm({ view, traits, changing, onDone }: Props) {
  const known = changing?.rule.appearance
  const [deed, setDeed] = useState<Deed>(known ? deedOf(known) : 'colour-nodes')
  const [chosen, setChosen] = useState(known ? choiceIdOf(known) : '')
  const [fixed, setFixed] = useState<Fixed>(known?.look === 'fixed' ? known : NO_LOOK)
  const [error, setError] = useState<string | null>(null)
  const subjects = useMemo(() => subjectsOf(view, traits), [view, traits])
  const choices = useMemo(() => choicesFor(deed, view, traits), [deed, view, traits])
  const condition = useCondition(subjects, '', changing?.rule.condition ?? undefined)
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0]
  const appearance: Appearance | undefined = deed === 'fixed' ? fixed : choice?.appearance
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wrong = wrongWith(appearance)
    setError(wrong)
    const read = condition.subject ? condition.read() : null
    if (wrong || !appearance || (condition.subject && !read)) return
    if (changing) changeRule(changing.id, { condition: read, appearance })
    else addRule({ condition: read, appearance })
    onDone()
  }
  return (
    <form className="filter-form" aria-label={changing ? 'Change the rule' : 'Add a rule'} onSubmit={submit}>
      <Field label="What to do">
        {control => (
          <select
            {...control}
            className="input"
            value={deed}
            onChange={({ target }) => {
              setDeed(target.value as Deed)
              setError(null)
            }}
          >
            {DEEDS.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      {deed === 'fixed' ? (
        <FixedLookFields look={fixed} onChange={setFixed} />
      ) : (
        <SubjectField label="By" subjects={choices} chosen={choice?.id ?? ''} onChoose={setChosen} />
      )}
      {deed === 'colour-nodes' || deed === 'size' ? <MeasuresNote /> : null}
      <SubjectField
        label="Only for"
        subjects={subjects}
        chosen={condition.subject?.id ?? ''}
        none={deed === 'fixed' ? 'Everything' : 'Everything that has it'}
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
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <footer>
        <Button type="submit" look="primary">
          {changing ? 'Change' : 'Add'}
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </footer>
    </form>
  )
}

function wrongWith(appearance: Appearance | undefined): string | null {
  if (!appearance) return 'Nothing that is drawn has a value of this sort.'
  if (appearance.look !== 'fixed') return null
  const { colour, shape, size, width } = appearance
  return [colour, shape, size, width].every(part => part === null)
    ? 'Choose a colour, a shape, a size or a width.'
    : null
}

/** Where more values to follow come from. */
function MeasuresNote() {
  return (
    <p className="field-help">
      Betweenness, PageRank and others can be followed once they are taken.{' '}
      <Button look="link" onClick={() => useApp.setState({ drawer: 'measures' })}>
        Take a measure
      </Button>
    </p>
  )
}
