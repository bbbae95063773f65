import { conversionFunctions } from './conversion-functions.ts'
import { durationFunctions } from './duration-functions.ts'
import { entityFunctions } from './entity-functions.ts'
import type { FunctionRecord } from './function-record.ts'
import { listFunctions } from './list-functions.ts'
import { mathFunctions } from './math-functions.ts'
import { pointFunctions } from './point-functions.ts'
import { scalarFunctions } from './scalar-functions.ts'
import { stringFunctions } from './string-functions.ts'
import { temporalFunctions } from './temporal-functions.ts'

/** Every function the engine knows, by its name in lower case. */
export const functions: ReadonlyMap<string, FunctionRecord> = new Map(
  [
    ...scalarFunctions,
    ...entityFunctions,
    ...conversionFunctions,
    ...listFunctions,
    ...mathFunctions,
    ...stringFunctions,
    ...pointFunctions,
    ...temporalFunctions,
    ...durationFunctions,
  ].map(record => [record.name.toLowerCase(), record]),
)
