import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { bundledCase } from '../../graph/case/bundled.ts'
import type { CaseFile } from '../../graph/case/case-file.ts'
import { decodeCase } from '../../graph/case/decode.ts'
import { CodedError, toErrorRecord } from '../../graph/model/errors.ts'
import { toJson } from '../../graph/model/to-json.ts'
import type { Value } from '../../graph/model/value.ts'
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
    return { exitCode: 0, stdout: await answer(readArguments(args), libraryFolder), stderr: '' }
  } catch (error) {
    const { code, message } = toErrorRecord(error)
    return { exitCode: code === 'USAGE' ? 2 : 1, stdout: '', stderr: `${code}: ${message}\n` }
  }
}

async function answer(command: QueryArguments, libraryFolder: string): Promise<string> {
  const { query, parameters, format } = command
  const statement = query.startsWith('@') ? await readLibrary(query.slice(1), libraryFolder) : query
  const source = await createEmbeddedSource({ caseFile: await readCase(command.caseFile) })
  const result = await source.run({ statement, parameters, access: 'write', action: 'query' })
  const rows: (readonly Value[])[] = []
  for await (const batch of result) rows.push(...batch)
  if (format === 'table') return formatTable(result.columns, rows)
  const records = rows.map(row =>
    Object.fromEntries(row.map((value, at) => [result.columns[at]!, toJson(value)])),
  )
  return `${JSON.stringify(records)}\n`
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
