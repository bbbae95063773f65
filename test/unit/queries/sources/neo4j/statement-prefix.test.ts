import { describe, expect, it } from 'vitest'
import { readPrefix } from '../../../../../queries/sources/neo4j/statement-prefix.ts'

describe('what stands before a statement', () => {
  it.each([
    ['MATCH (n) RETURN n', 'run', 'MATCH'],
    ['  // PROFILE\n/* EXPLAIN */match (n) return n', 'run', 'MATCH'],
    ['explain RETURN 1', 'explain', 'RETURN'],
    ['CYPHER 5 runtime=slotted planner = cost Explain RETURN 1', 'explain', 'RETURN'],
    ['EXPLAIN/**/CYPHER RETURN 1', 'explain', 'RETURN'],
    ['PROFILE\nRETURN 1', 'profile', 'RETURN'],
    ['EXPLAINING', 'run', 'EXPLAINING'],
    ['RETURN 1 // EXPLAIN', 'run', 'RETURN'],
    ['SHOW USERS', 'run', 'SHOW'],
    ['`EXPLAIN` RETURN 1', 'run', ''],
    ['/* EXPLAIN', 'run', ''],
    ['', 'run', ''],
  ])('%j: %s, %s', (statement, mode, firstWord) => {
    expect(readPrefix(statement)).toMatchObject({ mode, firstWord })
  })

  it('leaves all places where they are when PROFILE goes', () => {
    expect(readPrefix('CYPHER 5 PROFILE RETURN 1 // PROFILE').plain).toBe(
      'CYPHER 5         RETURN 1 // PROFILE',
    )
    expect(readPrefix('EXPLAIN RETURN 1').plain).toBe('EXPLAIN RETURN 1')
  })
})
