import { parse } from '../../graph/cypher/parser/parse.ts'

/** Neo4j turns these into characters wherever they stand, before it looks for quotes. */
const ESCAPE = /\\(u+)([0-9a-fA-F]{4})/g

/** A name that occurs in no statement of ours. */
export const TAME = 'TameName'

/**
 * What a statement says to a Neo4j server, as text: its syntax tree without places. `name` stands wherever `TAME`
 * stood.
 *
 * @throws CodedError for what is no statement
 */
export function shapeOf(statement: string, name: string = TAME): string {
  return shapeInProcess(asNeo4jReads(statement), name)
}

/** The same for the engine in this process, which leaves every backslash alone. */
export function shapeInProcess(statement: string, name: string = TAME): string {
  return JSON.stringify(parse(statement), (key, value: unknown) => {
    if (key === 'span') return undefined
    if (typeof value === 'bigint') return `${value}`
    return value === TAME ? name : value
  })
}

function asNeo4jReads(statement: string): string {
  return statement.replace(ESCAPE, (_, _u, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
}
