/**
 * What can be said of a value before anything runs. `any` is everything that only running can tell, such as a
 * property or a parameter: no check ever fails on it.
 */
export type StaticType = ScalarType | { readonly listOf: StaticType }

type ScalarType =
  | 'any'
  | 'null'
  | 'boolean'
  | 'integer'
  | 'float'
  | 'string'
  | 'map'
  | 'node'
  | 'relationship'
  | 'path'

/** A type without what its lists hold. */
export type TypeName = ScalarType | 'list'

export function typeName(type: StaticType): TypeName {
  return typeof type === 'string' ? type : 'list'
}

/** True when a value of this type can be one of `names`; `any` and `null` can be anything. */
export function mayBe(type: StaticType, ...names: readonly TypeName[]): boolean {
  const name = typeName(type)
  return name === 'any' || name === 'null' || names.includes(name)
}

/** What a list of this type holds; `any` for what is not known to be a list. */
export function elementType(type: StaticType): StaticType {
  return typeof type === 'string' ? 'any' : type.listOf
}

/** The type of a value that is one of several: theirs when they agree, `any` otherwise. */
export function commonType(types: readonly StaticType[]): StaticType {
  const known = types.filter(type => type !== 'null')
  const first = known[0]
  if (first === undefined) return types.length > 0 ? 'null' : 'any'
  if (known.every(type => type === first)) return first
  if (known.every(type => typeof type !== 'string')) return { listOf: commonType(known.map(elementType)) }
  return 'any'
}

/** For messages: `a LIST`, `an INTEGER`. */
export function describeType(type: StaticType): string {
  const name = typeName(type).toUpperCase()
  return `${/^[AIO]/.test(name) ? 'an' : 'a'} ${name}`
}
