import { describe, expect, it } from 'vitest'
import { errorKind } from '../../../../../graph/cypher/error-codes.ts'
import { parse } from '../../../../../graph/cypher/parser/parse.ts'
import { check } from '../../../../../graph/cypher/scope/check.ts'
import { CodedError } from '../../../../../graph/model/errors.ts'
import { readTckQueries, tckFolder } from '../support/tck-queries.ts'
import type { TckQuery } from '../support/tck-queries.ts'

const folder = tckFolder()

/** The code that parsing and checking raise; `null` when they accept. */
function front(query: string): string | null {
  try {
    check(parse(query))
    return null
  } catch (error) {
    if (error instanceof CodedError) return error.code
    throw error
  }
}

function failures(queries: readonly TckQuery[], isRight: (query: TckQuery) => boolean): string[] {
  return queries
    .filter(query => !isRight(query))
    .map(({ name, query }) => `${name}: ${front(query)}: ${query}`)
}

describe.skipIf(folder === null)('the openCypher TCK, which lies beside the repository', () => {
  const queries = folder === null ? [] : readTckQueries(folder)
  const isCall = ({ query }: TckQuery): boolean => /\bCALL\b/i.test(query)

  it('is there with all its scenarios', () => {
    expect(queries.length).toBeGreaterThan(4000)
  })

  it('accepts every query that has a result or fails while running, except CALL, which it refuses', () => {
    const good = queries.filter(({ error }) => error === null || error.phase === 'runtime')
    expect(failures(good, query => front(query.query) === (isCall(query) ? 'UNSUPPORTED' : null))).toEqual([])
  })

  it('raises the error of every query that cannot be compiled', () => {
    const bad = queries.filter(query => query.error?.phase === 'compile time' && !isCall(query))
    expect(bad.length).toBeGreaterThan(500)
    const raisesIt = ({ query, error }: TckQuery): boolean => {
      const kind = errorKind(front(query) ?? '')
      return kind?.class === error!.class && kind.detail === error!.detail
    }
    expect(failures(bad, raisesIt)).toEqual([])
  })
})
