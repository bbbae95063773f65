import { bundledCase } from '../../../../graph/case/bundled.ts'
import type { Value } from '../../../../graph/model/value.ts'
import type { ExploreQuery } from '../../../../queries/explore/explore-query.ts'
import type { PlainValue } from '../../../../queries/protocol.ts'
import { createEmbeddedSource } from '../../../../queries/sources/embedded.ts'
import type { GraphSource } from '../../../../queries/sources/graph-source.ts'

/** A graph that is no case: empty but for what these statements create. */
export async function graphOf(...statements: readonly string[]) {
  const rest = bundledCase()
  const source = await createEmbeddedSource({
    caseFile: { ...rest, opening: null, entities: [], sources: [], claims: [], relationships: [] },
  })
  for (const statement of statements) await run(source, statement, {}, 'write')
  return {
    rows: <Input>(query: ExploreQuery<Input>, input: Input) =>
      run(source, query.statement, query.parameters(input), 'read'),
  }
}

async function run(
  source: GraphSource,
  statement: string,
  parameters: Readonly<Record<string, PlainValue>>,
  access: 'read' | 'write',
): Promise<(readonly Value[])[]> {
  const result = await source.run({
    statement,
    parameters: new Map(Object.entries(parameters)),
    access,
    action: 'test',
  })
  const rows: (readonly Value[])[] = []
  for await (const batch of result) rows.push(...batch)
  await result.summary
  return rows
}
