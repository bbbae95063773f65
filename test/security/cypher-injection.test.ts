import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CodedError } from '../../graph/model/errors.ts'
import { nameFor } from '../../queries/copy/name-for.ts'
import { nodesOfLabel } from '../../queries/explore/nodes-of-label.ts'
import { propertySample } from '../../queries/explore/property-sample.ts'
import { quoteName } from '../../queries/explore/quote-name.ts'
import { sampleOfGraph } from '../../queries/explore/sample.ts'
import { searchAnyGraph } from '../../queries/explore/search-any-graph.ts'
import { hostileName } from './hostile-name.ts'
import { shapeInProcess, shapeOf, TAME } from './statement-shape.ts'

const RUNS = process.env.BREACHGRAPH_LONG === '1' ? 10_000 : 1000
/** Cannot be written as a name. */
const UNWRITABLE = '\\'

/** Everything of ours that writes a statement around a name, and what else it says beside the hostile one. */
const WRITERS: readonly (readonly [string, (name: string) => string])[] = [
  ['nodes of a label', name => nodesOfLabel(name).statement],
  ['a sample of types', name => sampleOfGraph(['Kept', name]).statement],
  ['the properties of labels', name => propertySample(['Kept', name]).statement],
  ['a search among labels', name => searchAnyGraph(['Kept', name]).statement],
]

/** Whether a statement says the same as the one with a tame name does, but for that name. */
function keepsShape(write: (name: string) => string, name: string): boolean {
  // What cannot be written goes as a parameter, or not at all: the one other shape there is.
  return quoteName(name) === null ? write(name) === write(UNWRITABLE) : saysTheSame(write, name)
}

function saysTheSame(write: (name: string) => string, name: string): boolean {
  try {
    return shapeOf(write(name)) === shapeOf(write(TAME), name)
  } catch {
    return false
  }
}

describe.each(WRITERS)('%s', (_, write) => {
  it('keeps its shape whatever the name is', () => {
    let tried = 0
    fc.assert(
      fc.property(hostileName, name => {
        tried += 1
        return keepsShape(write, name)
      }),
      { numRuns: RUNS },
    )
    expect(tried).toBe(RUNS)
  })
})

describe.each(['neo4j', 'embedded'] as const)('a name in a copy to %s', kind => {
  const shape = kind === 'neo4j' ? shapeOf : shapeInProcess
  const write = (name: string) =>
    `MERGE (n:${nameFor(name, kind)}:Kept {id: $id})-[r:${nameFor(name, kind)}]->(m) SET n:${nameFor(name, kind)}`

  it('keeps its shape, or is refused with a reason, whatever it is', () => {
    let written = 0
    fc.assert(
      fc.property(hostileName, name => {
        let statement: string
        try {
          statement = write(name)
        } catch (error) {
          return error instanceof CodedError && error.code === 'NAME_NOT_WRITABLE'
        }
        written += 1
        return shape(statement) === shape(write(TAME), name)
      }),
      { numRuns: RUNS },
    )
    expect(written).toBeGreaterThan(RUNS / 4)
  })
})

describe('the check itself', () => {
  const careless = (name: string) => `MATCH (n:\`${name}\`) RETURN n`
  const halfCareful = (name: string) => careless(name.replaceAll('`', '``'))

  it.each([
    ['a quote that is not doubled', careless],
    ['an escape that becomes a quote', halfCareful],
  ])('finds %s', (_, write) => {
    // Of the names that our own writers write, so that it is the quoting that is found.
    const named = hostileName.filter(name => name !== '' && !/[\0\p{Surrogate}]/u.test(name))
    const found = fc.check(
      fc.property(named, name => saysTheSame(write, name)),
      { numRuns: RUNS },
    )
    expect(found.failed).toBe(true)
  })
})
