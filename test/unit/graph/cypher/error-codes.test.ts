import { expect, it } from 'vitest'
import { errorKind } from '../../../../graph/cypher/error-codes.ts'

it('knows its codes and nothing else, not even what every object has', () => {
  expect(errorKind('UNDEFINED_VARIABLE')).toEqual({ class: 'SyntaxError', detail: 'UndefinedVariable' })
  expect(errorKind('toString')).toBeUndefined()
  expect(errorKind('')).toBeUndefined()
})
