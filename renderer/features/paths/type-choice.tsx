import { useState } from 'react'
import { EVIDENCE_TYPES } from '../../../graph/case/vocabulary.ts'
import { typeCounts } from '../../../queries/explore/counts.ts'
import { LIMITS } from '../../limits.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { type NamedCount, useGraphShape } from '../../store/graph-shape.ts'
import { Button } from '../../ui/button.tsx'
import { typeInWords } from '../../ui/caption.ts'
import { inDigits } from '../../ui/counted.ts'
import { Check } from '../../ui/field.tsx'
import { useExploreQuery } from '../../ui/use-explore-query.ts'
import { rowsOf } from '../explore/ask.ts'
import { setPaths, usePaths } from './path-state.ts'

/** The relationship types that a path may follow, with how many there are of each: all of them to begin with. */
export function TypeChoice() {
  const types = useOfferedTypes()
  const allowed = usePaths(state => state.types)
  const [wanted, setWanted] = useState('')
  if (types.length === 0) return null
  const names = types.map(({ name }) => name)
  const text = wanted.trim().toLowerCase().replaceAll(' ', '_')
  const shown = types.filter(({ name }) => name.toLowerCase().includes(text))
  const isAllowed = (name: string) => allowed === null || allowed.includes(name)
  const allow = (name: string, checked: boolean) => {
    const next = names.filter(other => (other === name ? checked : isAllowed(other)))
    setPaths({ types: next.length === names.length ? null : next })
  }
  return (
    <fieldset className="path-types">
      <legend>
        Relationships to follow
        <span className="dim figures">
          {allowed === null ? ' all' : ` ${allowed.length} of ${names.length}`}
        </span>
      </legend>
      <div className="path-types-tools">
        {types.length > LIMITS.pathTypes && (
          <input
            className="input"
            type="search"
            aria-label="Find in relationships"
            placeholder="Find"
            spellCheck={false}
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
        )}
        <Button look="link" disabled={allowed === null} onClick={() => setPaths({ types: null })}>
          All
        </Button>
        <Button look="link" disabled={allowed?.length === 0} onClick={() => setPaths({ types: [] })}>
          None
        </Button>
      </div>
      <div className="path-types-list">
        {shown.map(({ name, count }) => (
          <div key={name} className="path-type">
            <Check
              label={typeInWords(name)}
              checked={isAllowed(name)}
              onChange={checked => allow(name, checked)}
            />
            <span className="dim figures">{count === null ? '' : inDigits(count)}</span>
          </div>
        ))}
        {shown.length === 0 && <p className="dim">None is called so.</p>}
      </div>
    </fieldset>
  )
}

/** In a case its types are counted; types that carry the evidence are followed only where paths go through claims. */
function useOfferedTypes(): readonly NamedCount[] {
  const { isCase, types } = useGraphShape(({ shape }) => shape)
  const evidence = usePaths(({ settings }) => settings['evidence'] === true)
  const counted = useExploreQuery(typeCounts, isCase ? NOTHING_VARIES : null, readCounts, LIMITS.countTime)
  if (!isCase) return types
  if (counted.status !== 'ready') return []
  return evidence ? counted.value : counted.value.filter(({ name }) => !EVIDENCE_TYPES.has(name))
}

const NOTHING_VARIES = {}

function readCounts(outcome: StatementOutcome): NamedCount[] {
  return rowsOf(outcome).map(([name, count]) => ({ name: String(name), count: Number(count) }))
}
