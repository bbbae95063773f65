import { readdirSync, readFileSync } from 'node:fs'
import { bundledCase } from '../../../../graph/case/bundled.ts'
import type { CaseFile } from '../../../../graph/case/case-file.ts'
import type { Json } from '../../../../graph/model/to-json.ts'
import type { Value } from '../../../../graph/model/value.ts'
import { type LibraryQuery, readLibraryQuery } from '../../../../queries/library/header.ts'
import type { PlainValue } from '../../../../queries/protocol.ts'
import { createEmbeddedSource } from '../../../../queries/sources/embedded.ts'
import { readable } from './readable.ts'

const LIBRARY = new URL('../../../../queries/library/', import.meta.url)

interface Answer {
  readonly columns: readonly string[]
  /** Rows with a readable text for each path, see `readable`. */
  readonly rows: readonly (readonly Json[])[]
}

/** The names of the files of the library, `.cypher` included. */
export function libraryFiles(): string[] {
  return readdirSync(LIBRARY).filter(file => file.endsWith('.cypher'))
}

export function libraryQuery(file: string): LibraryQuery {
  return readLibraryQuery(file, readFileSync(new URL(file, LIBRARY), 'utf8'))
}

/** Runs a library query on a case; parameters that are not given have their defaults. */
export async function askLibrary(
  name: string,
  parameters: Readonly<Record<string, PlainValue>> = {},
  caseFile: CaseFile = bundledCase(),
): Promise<Answer> {
  const query = libraryQuery(`${name}.cypher`)
  const defaults = query.parameters.map(parameter => [parameter.name, parameter.default] as const)
  const source = await createEmbeddedSource({ caseFile })
  const result = await source.run({
    statement: query.statement,
    parameters: new Map<string, Value>([...defaults, ...Object.entries(parameters)]),
    access: 'read',
    action: 'test',
  })
  const rows: Json[][] = []
  for await (const batch of result) rows.push(...batch.map(row => row.map(readable)))
  return { columns: result.columns, rows }
}
