import { isList } from '../../model/kind-of.ts'
import { typeName, typeRank } from '../../model/type-name.ts'
import type { Value } from '../../model/value.ts'
import { unsupported } from './function-record.ts'

/** The most exact type of a value in Neo4j's notation: `INTEGER NOT NULL`, `LIST<STRING> NOT NULL`, `NULL`. */
export function valueType(value: Value): string {
  if (value === null) return 'NULL'
  return isList(value) ? `LIST<${itemType(value)}> NOT NULL` : `${typeName(value)} NOT NULL`
}

/** One null among the items makes every type of the union nullable; nulls alone are NULL, no items NOTHING. */
function itemType(items: readonly Value[]): string {
  if (items.length === 0) return 'NOTHING'
  const present = items.filter(item => item !== null)
  if (present.length === 0) return 'NULL'
  const types = [...new Set(present.map(valueType))].sort((a, b) => typeRank(a) - typeRank(b))
  if (types.filter(type => type.startsWith('LIST<')).length > 1)
    throw unsupported('valueType() of a list of lists whose items differ in type.')
  const named = present.length === items.length ? types : types.map(type => type.replace(/ NOT NULL$/, ''))
  return named.join(' | ')
}
