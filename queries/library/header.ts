import { CodedError } from '../../graph/model/errors.ts'
import { readParameter, type LibraryParameter } from './parameter.ts'

/** Whom queries are for, in the order that they are listed in. */
export const PERSONAS = ['investigator', 'presenter', 'analyst'] as const
export type Persona = (typeof PERSONAS)[number]

/** A query of the library: what its header says of it, and the Cypher to run. */
export interface LibraryQuery {
  /** The file's name without `.cypher`. */
  readonly name: string
  readonly title: string
  /** The question that its rows answer. */
  readonly question: string
  /** Who asks it; it is listed under the first. */
  readonly persona: readonly Persona[]
  readonly parameters: readonly LibraryParameter[]
  /** What its rows are. */
  readonly returns: string
  readonly statement: string
}

const ONCE = ['title', 'question', 'persona', 'returns'] as const
const HEADER_LINE = /^\/\/\s*([a-z]+):\s*(.*?)\s*$/
/** What may hide a `$` that is no parameter: strings, quoted names, comments. */
const NOT_CODE = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\//g
const PARAMETER = /\$([\p{L}_][\p{L}\p{N}_]*)/gu

/**
 * Reads a library query. Its leading comment lines are `// title: …`, `// question: …`, `// persona: investigator,
 * analyst`, `// returns: …` and, for each parameter, `// parameter: name type = default — meaning`, where the
 * default is JSON of that type or null.
 *
 * @throws CodedError `LIBRARY_QUERY_BROKEN`, which names the file and what is missing or wrong in it.
 */
export function readLibraryQuery(fileName: string, text: string): LibraryQuery {
  const fail = (what: string): never => {
    throw new CodedError('LIBRARY_QUERY_BROKEN', `The library query ${fileName} ${what}; correct its header.`)
  }
  const name =
    /^([a-z0-9]+(?:-[a-z0-9]+)*)\.cypher$/.exec(fileName)?.[1] ?? fail('is not named like-this.cypher')
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const end = lines.findIndex(line => !line.startsWith('//'))
  const statement = lines
    .slice(end < 0 ? lines.length : end)
    .join('\n')
    .trim()
  if (statement === '') fail('has no statement')
  const { once, parameters } = readHeader(end < 0 ? lines : lines.slice(0, end), fail)
  const required = (key: (typeof ONCE)[number]) => once.get(key) || fail(`has no "// ${key}: …" line`)
  const query = {
    name,
    title: required('title'),
    question: required('question'),
    persona: readPersonas(required('persona'), fail),
    parameters,
    returns: required('returns'),
    statement,
  }
  checkParameters(query, fail)
  return query
}

type Fail = (what: string) => never

function readHeader(lines: readonly string[], fail: Fail) {
  const once = new Map<string, string>()
  const parameters: LibraryParameter[] = []
  for (const [index, line] of lines.entries()) {
    const [, key, value] = HEADER_LINE.exec(line) ?? fail(`has no "key: text" in line ${index + 1}`)
    if (key === 'parameter') parameters.push(readParameter(value!, fail))
    else if (!ONCE.some(known => known === key)) fail(`has the unknown key "${key}" in line ${index + 1}`)
    else if (once.has(key!)) fail(`has two "${key}" lines`)
    else once.set(key!, value!)
  }
  return { once, parameters }
}

function readPersonas(text: string, fail: Fail): readonly Persona[] {
  const names = text.split(',').map(name => name.trim())
  return names.map(
    name =>
      PERSONAS.find(known => known === name) ??
      fail(`names the persona "${name}", not one of ${PERSONAS.join(', ')}`),
  )
}

/** A parameter that is used but not declared, or declared but not used, is a mistake in one of the two places. */
function checkParameters({ parameters, statement }: LibraryQuery, fail: Fail): void {
  const declared = parameters.map(({ name }) => name)
  const used = new Set(
    Array.from(statement.replaceAll(NOT_CODE, ' ').matchAll(PARAMETER), match => match[1]!),
  )
  const twice = declared.find((name, index) => declared.indexOf(name) !== index)
  if (twice !== undefined) fail(`declares the parameter ${twice} twice`)
  const missing = [...used].find(name => !declared.includes(name))
  if (missing !== undefined) fail(`uses $${missing}, which no "// parameter:" line declares`)
  const idle = declared.find(name => !used.has(name))
  if (idle !== undefined) fail(`declares the parameter ${idle}, which its statement does not use`)
}
