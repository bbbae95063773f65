import { useState } from 'react'
import { typeName } from '../../../graph/model/type-name.ts'
import type { CypherMap, Value } from '../../../graph/model/value.ts'
import { Button } from '../../ui/button.tsx'
import { Copyable } from '../../ui/copyable.tsx'
import { shortened } from './shortened.ts'
import { inWords } from '../../store/names.ts'
import { valueText } from './value-text.ts'

interface Props {
  readonly elementId: string
  readonly properties: CypherMap
  /** Keys that are told elsewhere. */
  readonly without: ReadonlySet<string>
}

/** Properties that are listed at once: a node may have thousands. */
const LISTED = 60

/** Properties with their types; ids in mono, to copy. */
export function Properties({ elementId, properties, without }: Props) {
  const [all, setAll] = useState(false)
  const id = properties.get('id')
  const shown = [...properties].filter(
    ([key]) => !without.has(key) && !(key === 'id' && typeof id === 'string'),
  )
  const listed = all ? shown : shown.slice(0, LISTED)
  return (
    <>
      <dl className="properties">
        {typeof id === 'string' && (
          <div>
            <dt>id</dt>
            <dd>
              <Copyable text={inWords(id)} label="id" />
            </dd>
          </div>
        )}
        <div>
          <dt>element id</dt>
          <dd>
            <Copyable text={elementId} label="element id" />
          </dd>
        </div>
        {listed.map(([key, value]) => (
          <Property key={key} name={key} value={value} />
        ))}
      </dl>
      {listed.length < shown.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {(shown.length - listed.length).toLocaleString('en')} more
        </Button>
      )}
    </>
  )
}

function Property({ name, value }: { readonly name: string; readonly value: Value }) {
  const [whole, setWhole] = useState(false)
  const type = typeName(value)
  // A year or a number of an account is no quantity: no commas.
  const text = typeof value === 'bigint' ? String(value) : inWords(valueText(value))
  const { begin, left } = shortened(text)
  return (
    <div>
      <dt>
        <bdi>{name}</bdi>
      </dt>
      <dd className="selectable figures" title={type}>
        <bdi>{whole ? text : begin}</bdi>{' '}
        {left > 0 && !whole && (
          <Button look="link" onClick={() => setWhole(true)}>
            {left.toLocaleString('en')} more characters
          </Button>
        )}{' '}
        <span className="property-type dim">{type.toLowerCase()}</span>
      </dd>
    </div>
  )
}
