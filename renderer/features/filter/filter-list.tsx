import { X } from 'lucide-react'
import { useState } from 'react'
import type { TraitSource } from '../../../graph/view/element-traits.ts'
import type { Effects } from '../../../graph/view/effects.ts'
import type { Filter } from '../../../graph/view/filter.ts'
import type { View } from '../../../graph/view/view.ts'
import { Button } from '../../ui/button.tsx'
import { inDigits } from '../../ui/counted.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { select } from '../../ui/select.ts'
import { changeFilter, clearFilters, removeFilter } from './change-filters.ts'
import { effectCounts } from './effect-counts.ts'
import { FilterForm } from './filter-form.tsx'
import { filterWords } from './filter-words.ts'

interface Props {
  readonly view: View
  readonly traits: TraitSource
  readonly effects: Effects
}

/** The filters there are, each to be switched off, turned round or taken away, and what all of them do. */
export function FilterList({ view, traits, effects }: Props) {
  const filters = [...view.filters].sort(([, a], [, b]) => a.order - b.order)
  if (filters.length === 0) return null
  const counts = effectCounts(effects)
  return (
    <section className="filters" aria-label="Active filters">
      <header>
        <p className="figures" role="status">
          {counts.total === 0
            ? 'Nothing is filtered out'
            : `${inDigits(counts.hidden)} hidden, ${inDigits(counts.dimmed)} dimmed`}
        </p>
        {counts.total > 0 && (
          <Button look="link" onClick={() => select(effects.keys())}>
            Select
          </Button>
        )}
        <Button look="link" onClick={clearFilters}>
          Clear all
        </Button>
      </header>
      <ul aria-label="Filters">
        {filters.map(([id, filter]) => (
          <FilterCard key={id} id={id} filter={filter} view={view} traits={traits} />
        ))}
      </ul>
    </section>
  )
}

interface CardProps {
  readonly id: string
  readonly filter: Filter
  readonly view: View
  readonly traits: TraitSource
}

function FilterCard({ id, filter, view, traits }: CardProps) {
  const { on, effect, keep } = filter
  const [changing, setChanging] = useState(false)
  const words = filterWords(filter)
  return (
    <li className="filter-card" data-on={on}>
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => changeFilter(id, { on: target.checked })}
        />
        <span>{words}</span>
      </label>
      <IconButton label={`Remove “${words}”`} onClick={() => removeFilter(id)}>
        <X size={14} />
      </IconButton>
      <div className="filter-card-foot">
        <Button
          look="link"
          disabled={!on}
          onClick={() => changeFilter(id, { effect: effect === 'hide' ? 'dim' : 'hide' })}
        >
          {effect === 'hide' ? 'Dim instead' : 'Hide instead'}
        </Button>
        <Button
          look="link"
          disabled={!on}
          onClick={() => changeFilter(id, { keep: keep === 'others' ? 'matching' : 'others' })}
        >
          Turn round
        </Button>
        <Button look="link" aria-expanded={changing} onClick={() => setChanging(!changing)}>
          Change…
        </Button>
      </div>
      {changing && (
        <FilterForm view={view} traits={traits} changing={{ id, filter }} onDone={() => setChanging(false)} />
      )}
    </li>
  )
}
