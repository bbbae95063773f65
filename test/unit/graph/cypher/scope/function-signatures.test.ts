import { describe, expect, it } from 'vitest'
import { aggregates } from '../../../../../graph/cypher/aggregates/aggregates.ts'
import { functions } from '../../../../../graph/cypher/functions/functions.ts'
import {
  functionSignature,
  functionSignatures,
} from '../../../../../graph/cypher/scope/function-signatures.ts'

/** Compiled on their own, since they evaluate only some arguments or take a pattern. */
const special = ['coalesce', 'exists']

describe('the signatures the checks know', () => {
  const callable = functionSignatures.filter(({ name }) => !special.includes(name))

  it.each(callable.map(signature => [signature.name, signature] as const))(
    '%s can be called',
    (name, signature) => {
      const record = (signature.aggregate ? aggregates : functions).get(name.toLowerCase())
      expect(record).toMatchObject({ name, minArgs: signature.minArgs, maxArgs: signature.maxArgs })
    },
  )

  it('leave out no function', () => {
    const all = [...functions.values(), ...aggregates.values()].map(({ name }) => name)
    expect(all.filter(name => functionSignature(name) === undefined)).toEqual([])
  })

  it('name each function once', () => {
    const names = functionSignatures.map(({ name }) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
  })
})
