import type { GraphNode, Value } from '../../graph/model/value.ts'
import type { PlainValue } from '../../queries/protocol.ts'
import { relationshipsAmong } from '../../queries/explore/relationships-among.ts'
import type { Access, GraphSource } from '../../queries/sources/graph-source.ts'
import { comparable, type IdOf, nodeText, relationshipText } from './comparable.ts'
import { drawnOf } from './drawn.ts'

export interface Question {
  readonly statement: string
  readonly parameters: Readonly<Record<string, PlainValue>>
}

interface Answer {
  readonly columns: readonly string[]
  readonly rows: (readonly Value[])[]
}

/** One of the two sources that have to agree, and how it calls the nodes of the case. */
export class Side {
  readonly source: GraphSource
  /** The case's `id` by element id, and the other way round. */
  idOf: IdOf = new Map()
  #elementIdOf: IdOf = new Map()

  constructor(source: GraphSource) {
    this.source = source
  }

  async readIds(): Promise<void> {
    const { rows } = await this.ask({ statement: 'MATCH (n) RETURN n', parameters: {} })
    const nodes = rows.map(([node]) => node as GraphNode)
    const pairs = nodes.map(({ elementId, properties }) => [elementId, String(properties.get('id'))] as const)
    this.idOf = new Map(pairs)
    this.#elementIdOf = new Map(pairs.map(([elementId, id]) => [id, elementId]))
  }

  /** What this source calls a node of the case. */
  elementId(id: string): string {
    const elementId = this.#elementIdOf.get(id)
    if (elementId === undefined) throw new Error(`The case has no node ${id}.`)
    return elementId
  }

  async ask({ statement, parameters }: Question, access: Access = 'read'): Promise<Answer> {
    const result = await this.source.run({
      statement,
      parameters: new Map(Object.entries(parameters)),
      access,
      action: 'parity',
    })
    const rows: (readonly Value[])[] = []
    for await (const batch of result) rows.push(...batch)
    await result.summary
    return { columns: result.columns, rows }
  }

  /** Columns and rows as texts that the other side has in common; rows sorted where the statement leaves them open. */
  comparableRows({ columns, rows }: Answer, order: 'total' | 'none') {
    const texts = rows.map(row =>
      row.map((value, at) => comparable(value, this.idOf, order === 'none' || columns[at] === 'labels')),
    )
    if (order === 'none') texts.sort((a, b) => (a.join() < b.join() ? -1 : 1))
    return { columns, rows: texts }
  }

  /** The picture that rows make: their nodes and relationships, and every relationship between those nodes. */
  async drawn(rows: readonly (readonly Value[])[]) {
    const { nodes, relationships } = drawnOf(rows)
    const fresh = [...nodes.keys()]
    const among = await this.ask({
      statement: relationshipsAmong.statement,
      parameters: relationshipsAmong.parameters({ fresh, drawn: [] }),
    })
    const all = new Map([...relationships, ...drawnOf(among.rows).relationships])
    return {
      nodes: [...nodes.values()].map(nodeText).sort(),
      relationships: [...all.values()].map(item => relationshipText(item, this.idOf)).sort(),
    }
  }
}
