import { useId } from 'react'
import { Field } from '../../ui/field.tsx'
import type { Draft } from './draft-condition.ts'
import { numberWords, valueWords } from './filter-words.ts'
import type { Subject } from './subjects.ts'

interface SubjectProps {
  readonly label: string
  readonly subjects: readonly Pick<Subject, 'id' | 'label' | 'group'>[]
  /** The id of what is chosen; empty for none. */
  readonly chosen: string
  /** What choosing none means; without it one has to be chosen. */
  readonly none?: string
  readonly onChoose: (id: string) => void
}

/** Chooses what a condition is about, in the groups that subjects come in. */
export function SubjectField({ label, subjects, chosen, none, onChoose }: SubjectProps) {
  const groups = [...new Set(subjects.map(({ group }) => group))]
  return (
    <Field label={label}>
      {control => (
        <select
          {...control}
          className="input"
          value={chosen}
          onChange={({ target }) => onChoose(target.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {groups.map(group => (
            <optgroup key={group} label={group}>
              {subjects
                .filter(subject => subject.group === group)
                .map(({ id, label: words }) => (
                  <option key={id} value={id}>
                    {words}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}

interface Props {
  readonly subject: Subject
  readonly draft: Draft
  readonly error: string | null
  readonly onChange: (draft: Draft) => void
}

/** The fields that a condition on one subject asks for. */
export function ConditionFields(props: Props) {
  const { subject } = props
  if (subject.enter === 'values') return <ValuesField {...props} subject={subject} />
  if (subject.enter !== 'property')
    return <EndsField {...props} labels={['From', 'To']} ends={[subject.least, subject.most]} />
  const { holds, least, most, texts } = subject.property
  if (holds === 'numbers') return <EndsField {...props} labels={['From', 'To']} ends={[least, most]} />
  if (holds === 'times') return <EndsField {...props} labels={['First day', 'Last day']} ends={null} />
  return <TextField {...props} texts={texts} />
}

type ValuesProps = Props & { readonly subject: Extract<Subject, { readonly enter: 'values' }> }

function ValuesField({ subject, draft, error, onChange }: ValuesProps) {
  const chosen = new Set(draft.values)
  const toggle = (value: string) => {
    const values = chosen.has(value) ? draft.values.filter(one => one !== value) : [...draft.values, value]
    onChange({ ...draft, values })
  }
  return (
    <fieldset className="condition-values">
      <legend className="unseen">{subject.label}</legend>
      {subject.values.map(({ value, keys }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.has(value)} onChange={() => toggle(value)} />
          <bdi className="clip">{valueWords(subject.by, value)}</bdi>
          <span className="figures dim">{keys.length}</span>
        </label>
      ))}
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}

type EndsProps = Props & {
  readonly labels: readonly [string, string]
  /** The least and the most that is drawn; null for times. */
  readonly ends: readonly [number, number] | null
}

function EndsField({ draft, error, labels, ends, onChange }: EndsProps) {
  const help = useId()
  const hints = ends ? ends.map(numberWords) : ['2025-01-20', '2025-02']
  return (
    <div className="condition-ends">
      {(['from', 'to'] as const).map((end, index) => (
        <Field key={end} label={labels[index]!}>
          {control => (
            <input
              {...control}
              className="input figures"
              inputMode={ends ? 'decimal' : 'text'}
              placeholder={hints[index]}
              aria-describedby={help}
              aria-invalid={error ? true : undefined}
              value={draft[end]}
              onChange={({ target }) => onChange({ ...draft, [end]: target.value })}
            />
          )}
        </Field>
      ))}
      <p id={help} className={error ? 'field-error' : 'field-help'} role={error ? 'alert' : undefined}>
        {error ??
          (ends ? `Drawn: ${hints[0]} to ${hints[1]}.` : 'A day, a month such as 2025-01, or a year.')}
      </p>
    </div>
  )
}

function TextField({ draft, error, texts, onChange }: Props & { readonly texts: readonly string[] }) {
  const list = useId()
  return (
    <Field label="Contains" error={error} help="Large and small letters count alike.">
      {control => (
        <>
          <input
            {...control}
            className="input"
            list={texts.length > 0 ? list : undefined}
            value={draft.text}
            onChange={({ target }) => onChange({ ...draft, text: target.value })}
          />
          {texts.length > 0 && (
            <datalist id={list}>
              {texts.map(text => (
                <option key={text} value={text} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  )
}
