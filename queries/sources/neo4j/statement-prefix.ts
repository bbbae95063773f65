/** What stands before the first clause of a statement. */
export interface StatementPrefix {
  /** `EXPLAIN` runs nothing, `PROFILE` runs the statement and tells what it cost. */
  readonly mode: 'run' | 'explain' | 'profile'
  /** The statement with a leading `PROFILE` blanked out; as long as it was, so that places stay. */
  readonly plain: string
  /** First word of the first clause, in capitals; empty when there is none. */
  readonly firstWord: string
}

const SPACE = /(?:\s|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)+/y
const WORD = /[A-Za-z]+/y
/** `CYPHER` may be followed by a version and by settings such as `runtime=slotted`. */
const OPTION = /\d+(?:\.\d+)?|[A-Za-z]\w*\s*=\s*\w+/y

/** Reads what stands before a statement's first clause, the way Neo4j's own preparser does. */
export function readPrefix(statement: string): StatementPrefix {
  let mode: StatementPrefix['mode'] = 'run'
  let plain = statement
  let at = 0
  let inOptions = false
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(statement)?.[0] ?? ''
    at += found.length
    return found
  }
  for (;;) {
    take(SPACE)
    if (inOptions && take(OPTION) !== '') continue
    const start = at
    const word = take(WORD).toUpperCase()
    if (word === 'CYPHER') inOptions = true
    else if (word === 'EXPLAIN') mode = 'explain'
    else if (word === 'PROFILE') {
      mode = 'profile'
      plain = `${plain.slice(0, start)}${' '.repeat(word.length)}${plain.slice(at)}`
    } else return { mode, plain, firstWord: word }
  }
}
