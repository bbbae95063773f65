import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { bundledCase } from '../../graph/case/bundled.ts'
import type { CaseFile } from '../../graph/case/case-file.ts'
import { decodeCase } from '../../graph/case/decode.ts'
import { CodedError, toErrorRecord } from '../../graph/model/errors.ts'
import { toJson } from '../../graph/model/to-json.ts'
import type { Value } from '../../graph/model/value.ts'
import { readLibraryQuery } from '../library/header.ts'
import { createEmbeddedSource } from '../sources/embedded.ts'
import { formatTable } from './format-table.ts'
import { type QueryArguments, readArguments } from './read-arguments.ts'

/** What the command prints and how it ends: 0 done, 1 failed, 2 misused. */
export interface CommandOutcome {
  readonly exitCode: 0 | 1 | 2
  readonly stdout: string
  readonly stderr: string
}

/** Runs `query` with the arguments behind its name. What a statement changes is gone afterwards. */
export async function runQuery(args: readonly string[], libraryFolder: string): Promise<CommandOutcome> {
  try {
    return { exitCode: 0, ...(await answer(readArguments(args), libraryFolder)) }
  } catch (error) {
    const { code, message } = toErrorRecord(error)
    return { exitCode: code === 'USAGE' ? 2 : 1, stdout: '', stderr: `${code}: ${message}\n` }
  }
}

async function answer(
  command: QueryArguments,
  libraryFolder: string,
): Promise<{ stdout: string; stderr: string }> {
  const { statement, parameters } = await readStatement(command, libraryFolder)
  const source = await createEmbeddedSource({ caseFile: await readCase(command.caseFile) })
  const result = await source.run({ statement, parameters, access: 'write', action: 'query' })
  const rows: (readonly Value[])[] = []
  for await (const batch of result) rows.push(...batch)
  const { counters } = await result.summary
  const stderr = Object.values(counters).some(count => count > 0) ? NOT_KEPT : ''
  if (command.format === 'table') return { stdout: formatTable(result.columns, rows), stderr }
  const records = rows.map(row =>
    Object.fromEntries(row.map((value, at) => [result.columns[at]!, toJson(value)])),
  )
  return { stdout: `${JSON.stringify(records)}\n`, stderr }
}

const NOT_KEPT = 'The changes are not kept: this command works on a copy of the case.\n'

/** The statement to run and its parameters: a library query's own defaults stand behind those that were given. */
async function readStatement({ query, parameters }: QueryArguments, libraryFolder: string) {
  if (!query.startsWith('@')) return { statement: query, parameters }
  const name = query.slice(1)
  const library = readLibraryQuery(`${name}.cypher`, await readLibrary(name, libraryFolder))
  const defaults = library.parameters.map(parameter => [parameter.name, parameter.default] as const)
  return { statement: library.statement, parameters: new Map<string, Value>([...defaults, ...parameters]) }
}

async function readCase(file: string | null): Promise<CaseFile> {
  if (file === null) return bundledCase()
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const sentence = `The case file ${file} cannot be read (${(error as Error).message}); check its name and your rights to it.`
    throw new CodedError('CASE_NOT_READ', sentence, undefined, { cause: error })
  }
  return decodeCase(text)
}

async function readLibrary(name: string, folder: string): Promise<string> {
  const names = await libraryNames(folder)
  if (names.includes(name)) return readFile(path.join(folder, `${name}.cypher`), 'utf8')
  const known = names.length > 0 ? `there are ${names.join(', ')}` : `there are none in ${folder}`
  throw new CodedError('LIBRARY_QUERY_MISSING', `There is no library query @${name}; ${known}.`)
}

async function libraryNames(folder: string): Promise<string[]> {
  try {
    const files = await readdir(folder)
    return files
      .filter(file => file.endsWith('.cypher'))
      .map(file => path.basename(file, '.cypher'))
      .sort()
  } catch {
    return []
  }
}
