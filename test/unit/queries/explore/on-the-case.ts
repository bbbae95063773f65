import { bundledCase } from '../../../../graph/case/bundled.ts'
import type { GraphNode, Value } from '../../../../graph/model/value.ts'
import type { ExploreQuery } from '../../../../queries/explore/explore-query.ts'
import { createEmbeddedSource } from '../../../../queries/sources/embedded.ts'

export const caseFile = bundledCase()
const source = createEmbeddedSource({ caseFile })

/** Runs one of the app's own queries on the bundled case, read-only. */
export async function rowsOf<Input>(query: ExploreQuery<Input>, input: Input): Promise<(readonly Value[])[]> {
  const result = await (await source).run({
    statement: query.statement,
    parameters: new Map(Object.entries(query.parameters(input))),
    access: 'read',
    action: query.action,
  })
  const rows: (readonly Value[])[] = []
  for await (const batch of result) rows.push(...batch)
  return rows
}

export const textOf = (node: Value | undefined, property: string) =>
  (node as GraphNode).properties.get(property)
