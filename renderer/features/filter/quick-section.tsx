import { Blend, ChevronDown, Eye, EyeOff } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import type { TraitSource } from '../../../graph/view/element-traits.ts'
import type { Effect } from '../../../graph/view/filter.ts'
import type { View } from '../../../graph/view/view.ts'
import { LIMITS } from '../../limits.ts'
import { Button } from '../../ui/button.tsx'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { StatusStroke } from '../../ui/status-stroke.tsx'
import { setQuick } from './change-filters.ts'
import { drawnValues } from './drawn-values.ts'
import { valuesWords, valueWords } from './filter-words.ts'
import { type Quick, quickStates } from './quick-filters.ts'

interface Props {
  readonly by: Quick
  readonly title: string
  readonly view: View
  readonly traits: TraitSource
  readonly open?: boolean
}

/** Everything of one sort that is drawn, with its count and a switch to show, dim or hide it. */
export function QuickSection({ by, title, view, traits, open = false }: Props) {
  const id = useId()
  const [opened, setOpened] = useState(open)
  const [all, setAll] = useState(false)
  const values = drawnValues(view, traits, by)
  const states = quickStates(view, by)
  if (values.length === 0) return null
  const shown = all ? values : values.slice(0, LIMITS.listedNames)
  return (
    <section className="quick" aria-labelledby={id}>
      <header>
        <h3 id={id}>
          <button type="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
            <ChevronDown size={14} aria-hidden /> {title}
          </button>
        </h3>
        {states.size > 0 && (
          <Button look="link" onClick={() => setQuick(by, [...states.keys()], null)}>
            Show all
          </Button>
        )}
      </header>
      {opened && (
        <ul>
          {shown.map(({ value, keys }) => (
            <QuickRow
              key={value}
              by={by}
              value={value}
              count={keys.length}
              state={states.get(value) ?? null}
            />
          ))}
          {shown.length < values.length && (
            <li>
              <Button look="link" onClick={() => setAll(true)}>
                {values.length - shown.length} more
              </Button>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}

interface RowProps {
  readonly by: Quick
  readonly value: string
  readonly count: number
  readonly state: Effect | null
}

function QuickRow({ by, value, count, state }: RowProps) {
  const name = useId()
  const words = valueWords(by, value)
  const named = valuesWords(by, [value])
  const set = (effect: Effect | null) => setQuick(by, [value], effect)
  return (
    <li className="quick-row" data-state={state ?? 'show'} data-by={by}>
      {by === 'kind' && <KindIcon labels={value === '' ? [] : [value]} size={18} />}
      {by === 'status' && <StatusStroke status={value} />}
      <bdi className="clip" title={words}>
        {words}
      </bdi>
      <span className="figures dim">{count}</span>
      <fieldset className="quick-switch">
        <legend className="unseen">{named}</legend>
        <Choice name={name} label={`Show ${named}`} checked={state === null} onChoose={() => set(null)}>
          <Eye size={14} aria-hidden />
        </Choice>
        <Choice name={name} label={`Dim ${named}`} checked={state === 'dim'} onChoose={() => set('dim')}>
          <Blend size={14} aria-hidden />
        </Choice>
        <Choice name={name} label={`Hide ${named}`} checked={state === 'hide'} onChoose={() => set('hide')}>
          <EyeOff size={14} aria-hidden />
        </Choice>
      </fieldset>
    </li>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly checked: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

function Choice({ name, label, checked, onChoose, children }: ChoiceProps) {
  return (
    <span className="quick-choice" title={label}>
      <input type="radio" name={name} aria-label={label} checked={checked} onChange={onChoose} />
      {children}
    </span>
  )
}
