import { bundledCase } from '../../../../graph/case/bundled.ts'
import type { CaseFile } from '../../../../graph/case/case-file.ts'
import type { Value } from '../../../../graph/model/value.ts'
import { createEmbeddedSource } from '../../../../queries/sources/embedded.ts'
import type { GraphSource } from '../../../../queries/sources/graph-source.ts'

const NOTHING: CaseFile = {
  ...bundledCase(),
  title: 'A graph of its own',
  sources: [],
  entities: [],
  claims: [],
  relationships: [],
  leftOut: [],
  opening: null,
}

/** An embedded graph that holds what these statements create, and nothing else. */
export async function graphOf(...statements: readonly string[]): Promise<GraphSource> {
  const source = await createEmbeddedSource({ caseFile: NOTHING })
  for (const statement of statements) await ask(source, statement)
  return source
}

/** The rows of a statement; what it changes is kept. */
export async function ask(
  source: GraphSource,
  statement: string,
  parameters: Readonly<Record<string, Value>> = {},
): Promise<(readonly Value[])[]> {
  const result = await source.run({
    statement,
    parameters: new Map(Object.entries(parameters)),
    access: 'write',
    action: 'test',
  })
  const rows: (readonly Value[])[] = []
  for await (const batch of result) rows.push(...batch)
  await result.summary
  return rows
}
