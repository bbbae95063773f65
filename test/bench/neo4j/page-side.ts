import { performance } from 'node:perf_hooks'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { PackedRows } from '../../../graph/packed/packed-rows.ts'
import type { FromGraph, ToGraph } from '../../../queries/protocol.ts'
import type { Neo4jConnection } from '../../../queries/sources/neo4j/connection.ts'
import { PageGraph } from '../../../renderer/store/page-graph.ts'
import type { GraphSideOrder } from './graph-side.ts'

export interface PageRun {
  /** Milliseconds until the first batch was in the page store, and until the last was. */
  readonly first: number
  readonly all: number
  /** The longest that one message held the page's thread, in milliseconds. */
  readonly blocked: number
  readonly nodes: number
  readonly relationships: number
}

/** The page's part of a benchmark: asks over the port and takes every batch into a page store of its own. */
export class PageSide {
  readonly #worker: Worker
  readonly #port: MessagePort
  #lastId = 0

  private constructor(worker: Worker, port: MessagePort) {
    this.#worker = worker
    this.#port = port
  }

  static async open(connection: Neo4jConnection): Promise<PageSide> {
    const worker = new Worker(new URL('graph-side.mjs', import.meta.url))
    const { port1, port2 } = new MessageChannel()
    const serving = new Promise<void>((resolve, reject) => {
      worker.once('message', () => resolve())
      worker.once('error', reject)
    })
    worker.postMessage({ connection, port: port1 } satisfies GraphSideOrder, [port1])
    await serving
    return new PageSide(worker, port2)
  }

  /** Runs reads one after the other into one fresh store. */
  async run(statements: readonly string[]): Promise<PageRun> {
    const store = new PageGraph()
    const begun = performance.now()
    let first = 0
    let blocked = 0
    let nodes = 0
    let relationships = 0
    for (const statement of statements) {
      await this.#ask(statement, buffer => {
        const arrived = performance.now()
        const keys = store.ingest(new PackedRows(buffer))
        nodes += keys.nodes.length
        relationships += keys.relationships.length
        const taken = performance.now()
        blocked = Math.max(blocked, taken - arrived)
        first ||= taken - begun
      })
    }
    return { first, all: performance.now() - begun, blocked, nodes, relationships }
  }

  async close(): Promise<void> {
    this.#port.close()
    await this.#worker.terminate()
  }

  #ask(statement: string, take: (buffer: ArrayBuffer) => void): Promise<void> {
    const id = ++this.#lastId
    const order: ToGraph = {
      kind: 'run',
      id,
      statement,
      parameters: new Map(),
      access: 'read',
      action: 'benchmark',
      rowCap: 1_000_000,
      timeout: 120_000,
    }
    return new Promise((resolve, reject) => {
      const listener = (message: FromGraph) => {
        if (!('id' in message) || message.id !== id) return
        if (message.kind === 'batch') take(message.buffer)
        if (message.kind === 'error') reject(new Error(`${message.error.code}: ${message.error.message}`))
        if (message.kind === 'done') resolve()
        if (message.kind === 'done' || message.kind === 'error') this.#port.off('message', listener)
      }
      this.#port.on('message', listener)
      this.#port.postMessage(order)
    })
  }
}
