import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useState } from 'react'
import type { TraitSource } from '../../../graph/view/element-traits.ts'
import type { Looks } from '../../../graph/view/looks.ts'
import type { StyleRule } from '../../../graph/view/style-rule.ts'
import type { View } from '../../../graph/view/view.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { clearStyles, moveRule, removeRule, rulesInOrder, switchRule } from './change-styles.ts'
import { RuleForm } from './rule-form.tsx'
import { ruleWords } from './rule-words.ts'

interface Props {
  readonly view: View
  readonly traits: TraitSource
  readonly looks: Looks
}

/** The rules in their order, each to be switched off, moved or taken away. */
export function RuleList({ view, traits, looks }: Props) {
  const rules = rulesInOrder(view)
  if (rules.length === 0) return null
  return (
    <section className="filters" aria-label="Rules">
      <header>
        <p>{rules.length > 1 ? 'A later rule wins over those above it' : '1 rule'}</p>
        <Button look="link" onClick={clearStyles}>
          Remove all
        </Button>
      </header>
      <ol className="rules" aria-label="Style rules">
        {rules.map(([id, rule], at) => (
          <RuleCard
            key={id}
            id={id}
            rule={rule}
            view={view}
            traits={traits}
            note={noteOf(rule, looks.groups.get(id)?.reduce((sum, { keys }) => sum + keys.length, 0) ?? 0)}
            isFirst={at === 0}
            isLast={at === rules.length - 1}
          />
        ))}
      </ol>
    </section>
  )
}

function noteOf({ on, appearance }: StyleRule, count: number): string {
  if (!on) return 'Off'
  if (appearance.look === 'caption') return 'Where there is one'
  return count === 0 ? 'Nothing drawn has it' : counted(count, 'element')
}

interface CardProps {
  readonly id: string
  readonly rule: StyleRule
  readonly view: View
  readonly traits: TraitSource
  readonly note: string
  readonly isFirst: boolean
  readonly isLast: boolean
}

function RuleCard({ id, rule, view, traits, note, isFirst, isLast }: CardProps) {
  const [changing, setChanging] = useState(false)
  const words = ruleWords(rule)
  return (
    <li className="filter-card" data-on={rule.on}>
      <label>
        <input type="checkbox" checked={rule.on} onChange={({ target }) => switchRule(id, target.checked)} />
        <span>{words}</span>
      </label>
      <IconButton label={`Remove “${words}”`} onClick={() => removeRule(id)}>
        <X size={14} />
      </IconButton>
      <div className="filter-card-foot">
        <span className="dim figures">{note}</span>
        <Button look="link" aria-expanded={changing} onClick={() => setChanging(!changing)}>
          Change…
        </Button>
        {!(isFirst && isLast) && (
          <span className="rule-moves">
            <IconButton label={`Move “${words}” up`} disabled={isFirst} onClick={() => moveRule(id, -1)}>
              <ArrowUp size={14} />
            </IconButton>
            <IconButton label={`Move “${words}” down`} disabled={isLast} onClick={() => moveRule(id, 1)}>
              <ArrowDown size={14} />
            </IconButton>
          </span>
        )}
      </div>
      {changing && (
        <RuleForm view={view} traits={traits} changing={{ id, rule }} onDone={() => setChanging(false)} />
      )}
    </li>
  )
}
