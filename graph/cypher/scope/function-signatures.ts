/** What the checks need to know of a function before anything runs. */
export interface FunctionSignature {
  /** In the spelling of the manual, with its namespaces; compared without case. */
  readonly name: string
  readonly minArgs: number
  readonly maxArgs: number
  readonly aggregate: boolean
}

/** Names by the number of their arguments; `1-2` is a range, `1-*` has no upper end. */
const scalarNames: Readonly<Record<string, string>> = {
  '0': 'e pi rand randomUUID timestamp',
  '0-1':
    'date datetime localdatetime time localtime date.transaction date.statement date.realtime ' +
    'datetime.transaction datetime.statement datetime.realtime localdatetime.transaction localdatetime.statement ' +
    'localdatetime.realtime time.transaction time.statement time.realtime localtime.transaction ' +
    'localtime.statement localtime.realtime',
  '1':
    'abs ceil floor sign sqrt exp log log10 sin cos tan cot asin acos atan degrees radians haversin ' +
    'isNaN head last tail size length isEmpty reverse keys labels nodes relationships properties type id elementId ' +
    'startNode endNode exists char_length character_length toLower toUpper lower upper valueType normalize toBoolean ' +
    'toBooleanOrNull toFloat toFloatOrNull toInteger toIntegerOrNull toString toStringOrNull toBooleanList ' +
    'toFloatList toIntegerList toStringList duration point datetime.fromepochmillis',
  '1-2': 'trim ltrim rtrim btrim',
  '1-3': 'round date.truncate datetime.truncate localdatetime.truncate time.truncate localtime.truncate',
  '2':
    'atan2 left right split nullIf datetime.fromepoch duration.between duration.inMonths duration.inDays ' +
    'duration.inSeconds point.distance',
  '2-3': 'range substring',
  '3': 'replace',
  '1-*': 'coalesce',
}

const aggregateNames: Readonly<Record<string, string>> = {
  '1': 'count sum avg min max collect stDev stDevP',
  '2': 'percentileCont percentileDisc',
}

/** Every function of openCypher 9 and those of Neo4j 5 that need no server. */
export const functionSignatures: readonly FunctionSignature[] = [
  ...signatures(scalarNames, false),
  ...signatures(aggregateNames, true),
]

const byName = new Map(functionSignatures.map(signature => [signature.name.toLowerCase(), signature]))

/** The signature of a function by its name in any case; `undefined` when there is none. */
export function functionSignature(name: string): FunctionSignature | undefined {
  return byName.get(name.toLowerCase())
}

function signatures(names: Readonly<Record<string, string>>, aggregate: boolean): FunctionSignature[] {
  return Object.entries(names).flatMap(([arity, list]) => {
    const [low, high = low] = arity.split('-')
    const maxArgs = high === '*' ? Infinity : Number(high)
    return list.split(' ').map(name => ({ name, minArgs: Number(low), maxArgs, aggregate }))
  })
}
