import { typeName } from '../../../graph/model/type-name.ts'
import type { CypherMap } from '../../../graph/model/value.ts'
import { Copyable } from '../../ui/copyable.tsx'
import { valueText } from './value-text.ts'

interface Props {
  readonly elementId: string
  readonly properties: CypherMap
  /** Keys that are told elsewhere. */
  readonly without: ReadonlySet<string>
}

/** Properties with their types; ids in mono, to copy. */
export function Properties({ elementId, properties, without }: Props) {
  const shown = [...properties].filter(([key]) => !without.has(key) && key !== 'id')
  const id = properties.get('id')
  return (
    <dl className="properties">
      {typeof id === 'string' && (
        <div>
          <dt>id</dt>
          <dd>
            <Copyable text={id} label="id" />
          </dd>
        </div>
      )}
      <div>
        <dt>element id</dt>
        <dd>
          <Copyable text={elementId} label="element id" />
        </dd>
      </div>
      {shown.map(([key, value]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd className="selectable figures" title={typeName(value)}>
            {valueText(value)} <span className="property-type dim">{typeName(value).toLowerCase()}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
