import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { FromGraph } from '../../../queries/protocol.ts'
import type { Access } from '../../../queries/sources/graph-source.ts'
import type { Neo4jConnection } from '../../../queries/sources/neo4j/connection.ts'
import type { FromOtherProcess, ToOtherProcess } from './other-process.ts'

/** Bytes of a process: what it holds now, and the most that it ever held. */
export interface Memory {
  readonly now: number
  readonly most: number
}

/** A graph process of its own, so that its memory and its pauses are nobody else's. */
export class GraphProcess {
  readonly #child: ChildProcess
  readonly #listeners = new Set<(message: FromOtherProcess) => void>()
  /** What it wrote to its standard output and error. */
  written = ''

  /** @param around a command that runs it, such as strace with its options */
  constructor(around: readonly string[] = []) {
    const [execPath, ...execArgv] = [...around, process.execPath, '--import', 'tsx', '--expose-gc']
    this.#child = fork(fileURLToPath(new URL('./other-process.ts', import.meta.url)), [], {
      execPath: execPath!,
      execArgv,
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [this.#child.stdout!, this.#child.stderr!]) {
      stream.on('data', (bytes: Buffer) => {
        this.written += bytes.toString()
      })
    }
    this.#child.setMaxListeners(0)
    this.#child.on('message', message => {
      for (const listener of this.#listeners) listener(message as FromOtherProcess)
    })
  }

  async open(connection: Neo4jConnection, { writable = false } = {}): Promise<void> {
    this.#send({ kind: 'open', connection, writable })
    await this.#next(message => (message.kind === 'opened' ? message : undefined))
  }

  /** Runs a statement up to the cap; told of batches, the end and errors as they come. */
  run(id: number, statement: string, rowCap: number, access: Access = 'read'): void {
    this.#send({
      kind: 'run',
      id,
      statement,
      parameters: new Map(),
      access,
      action: 'test',
      rowCap,
      timeout: 600_000,
    })
  }

  /** Streams every row of a read to a file, one JSON object a line. @returns how it ended */
  save(id: number, statement: string, path: string): Promise<FromGraph> {
    this.#send({ kind: 'choose', token: `${id}`, path })
    const ended = this.#end(id, ['saved', 'error'])
    const parameters = new Map<string, never>()
    this.#send({ kind: 'save', id, statement, parameters, action: 'test', token: `${id}`, format: 'jsonl' })
    return ended
  }

  cancel(id: number): void {
    this.#send({ kind: 'cancel', id })
  }

  /** @returns what ends it */
  onMessage(listener: (message: FromGraph) => void): () => void {
    const wrapped = (message: FromOtherProcess) => {
      if (message.kind === 'tell') listener(message.message)
    }
    this.#listeners.add(wrapped)
    return () => this.#listeners.delete(wrapped)
  }

  /** Runs a statement to its end. @returns how it ended */
  ended(id: number, statement: string, access?: Access): Promise<FromGraph> {
    const ended = this.#end(id, ['done', 'error'])
    this.run(id, statement, 10_000, access)
    return ended
  }

  /** After a collection of what nobody needs any more. */
  async memory(): Promise<Memory> {
    this.#send({ kind: 'memory' })
    return this.#next(message => (message.kind === 'memory' ? message.memory : undefined))
  }

  stop(): Promise<void> {
    return new Promise(resolve => {
      this.#child.once('exit', () => resolve())
      // Whatever runs around it would keep a signal to itself.
      this.#child.disconnect()
    })
  }

  #end(id: number, kinds: readonly FromGraph['kind'][]): Promise<FromGraph> {
    return new Promise(resolve => {
      const stop = this.onMessage(message => {
        if (!('id' in message) || message.id !== id || !kinds.includes(message.kind)) return
        stop()
        resolve(message)
      })
    })
  }

  #send(message: ToOtherProcess): void {
    this.#child.send(message)
  }

  #next<T>(wanted: (message: FromOtherProcess) => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const listener = (message: FromOtherProcess) => {
        const found = wanted(message)
        if (found === undefined && message.kind !== 'failed') return
        this.#listeners.delete(listener)
        if (found === undefined) reject(new Error(JSON.stringify(message)))
        else resolve(found)
      }
      this.#listeners.add(listener)
      this.#child.once('exit', code => reject(new Error(`The graph process ended with ${code}.`)))
    })
  }
}
