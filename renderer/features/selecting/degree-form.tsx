import { useState } from 'react'
import { shownScene } from '../../canvas/shown-scene.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { Field } from '../../ui/field.tsx'
import { select } from '../../ui/select.ts'
import { type DegreeRange, nodesByDegree } from './select-by.ts'

const COUNTED: readonly (readonly [DegreeRange['counted'], string])[] = [
  ['graph', 'All it has in the graph'],
  ['drawn', 'Those that are drawn'],
]

/** At least and at most so many relationships; says before it is done how many nodes that selects. */
export function DegreeForm({ onDone }: { readonly onDone: () => void }) {
  const [least, setLeast] = useState('3')
  const [most, setMost] = useState('')
  const [of, setOf] = useState<DegreeRange['counted']>('graph')
  const range = { least: numberIn(least), most: numberIn(most), counted: of }
  const empty = range.least !== null && range.most !== null && range.least > range.most
  const found = nodesByDegree(shownScene(), range)
  return (
    <form
      className="select-form"
      onSubmit={event => {
        event.preventDefault()
        select(found)
        onDone()
      }}
    >
      <div className="select-range">
        <Field label="At least">
          {control => (
            <input
              {...control}
              {...NUMBER}
              data-autofocus
              value={least}
              onChange={event => setLeast(event.target.value)}
            />
          )}
        </Field>
        <Field label="At most" error={empty ? 'Less than the least.' : null}>
          {control => (
            <input
              {...control}
              {...NUMBER}
              value={most}
              placeholder="any number"
              onChange={event => setMost(event.target.value)}
            />
          )}
        </Field>
      </div>
      <fieldset>
        <legend>Which relationships count</legend>
        {COUNTED.map(([value, words]) => (
          <label key={value} className="select-choice">
            <input type="radio" name="counted" checked={of === value} onChange={() => setOf(value)} />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <div className="select-foot">
        <p className="dim figures" role="status">
          {counted(found.length, 'node')} of {shownScene().nodes.size}
        </p>
        <Button type="submit" look="primary" disabled={found.length === 0}>
          Select
        </Button>
      </div>
    </form>
  )
}

const NUMBER = { className: 'input', type: 'number', min: 0, step: 1 } as const

/** A whole number, or null where the field says none. */
function numberIn(text: string): number | null {
  return /^\d+$/.test(text.trim()) ? Number(text) : null
}
