import { setTimeout as sleep } from 'node:timers/promises'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { ByteReader } from './byte-reader.ts'
import { ClientWriter } from './client-writer.ts'
import type { Action, Break, Passing } from './fault.ts'
import { readProposals, readVersion, relayManifest } from './handshake.ts'
import { answerName, chunked, failure, IGNORED, requestName, statementOf } from './messages.ts'
import type { RequestName } from './messages.ts'
import { Pending } from './pending.ts'
import type { RunningStatement } from './pending.ts'

export interface ConnectionOptions {
  readonly number: number
  /** Plain, or TLS that has shaken hands. */
  readonly client: Duplex
  /** The client's TCP socket. */
  readonly wire: Socket
  readonly server: Socket
  /** Is asked for every message. */
  readonly decide: (passing: Passing) => Action
}

/** One client's connection to the server, message by message. It ends when either side does. */
export class BoltConnection {
  readonly #options: ConnectionOptions
  readonly #fromClient: ByteReader
  readonly #fromServer: ByteReader
  readonly #toClient: ClientWriter
  readonly #pending = new Pending()
  /** When the client's side is gone. */
  readonly closed: Promise<void>
  #protocol: readonly [number, number] = [0, 0]
  #statement: RunningStatement = { text: '', rows: 0 }
  /** A request failed by our own making and no RESET has come since. */
  #failed = false
  #silent = false

  constructor(options: ConnectionOptions) {
    this.#options = options
    const { client, wire, server } = options
    this.#fromClient = new ByteReader(client)
    this.#fromServer = new ByteReader(server)
    this.#toClient = new ClientWriter(client)
    for (const stream of [client, wire, server]) {
      stream.on('error', () => undefined)
      stream.on('close', () => this.destroy())
    }
    this.closed = new Promise(resolve => wire.on('close', () => resolve()))
  }

  destroy(): void {
    for (const stream of [this.#options.client, this.#options.wire, this.#options.server]) stream.destroy()
  }

  async run(): Promise<void> {
    try {
      const going = await this.#decide({ from: 'client', name: 'CONNECT', payload: Buffer.alloc(0) })
      if (going !== null && (await this.#shakeHands())) {
        await Promise.race([this.#relayRequests(), this.#relayAnswers()])
      }
    } finally {
      if (!this.#silent) this.#options.client.end(() => this.destroy())
    }
  }

  /** @returns whether both sides speak Bolt with each other now */
  async #shakeHands(): Promise<boolean> {
    const { server } = this.#options
    const proposals = await readProposals(this.#fromClient)
    if (proposals === null) return this.#relayBytes()
    const sent = await this.#decide({ from: 'client', name: 'HANDSHAKE', payload: proposals })
    if (sent === null) return false
    server.write(sent)
    const version = await readVersion(this.#fromServer)
    if (version === null) return false
    if (version.manifest) {
      // In one piece, as servers send it: the driver cannot read it in two.
      this.#toClient.collect(version.bytes)
      const chosen = await relayManifest(this.#fromServer, this.#toClient, this.#fromClient, server)
      if (chosen === null) return false
      this.#protocol = chosen
    } else {
      await this.#toClient.write(version.bytes)
      this.#protocol = version.protocol
    }
    return true
  }

  /** What is not Bolt goes to the server as it is, and so do its answers. */
  async #relayBytes(): Promise<false> {
    const { server } = this.#options
    const there = async () => {
      for (let bytes = await this.#fromClient.any(); bytes; bytes = await this.#fromClient.any()) {
        if ((await this.#decide({ from: 'client', name: 'STRANGE', payload: bytes })) === null) return
        server.write(bytes)
      }
    }
    const back = async () => {
      for (let bytes = await this.#fromServer.any(); bytes; bytes = await this.#fromServer.any()) {
        await this.#toClient.write(bytes)
      }
    }
    await Promise.race([there(), back()])
    return false
  }

  async #relayRequests(): Promise<void> {
    const { server } = this.#options
    for (;;) {
      const payload = await this.#fromClient.message()
      if (payload === null) return
      if (payload.length === 0) {
        server.write(chunked(payload))
        continue
      }
      const name = requestName(payload)
      if (name === 'RUN') this.#statement = { text: statementOf(payload), rows: 0 }
      if (name === 'RESET') this.#failed = false
      const passed = await this.#request(name, payload)
      if (passed === null) return
      if (passed.length > 0 && !server.write(chunked(passed))) {
        await Promise.race([new Promise(resolve => server.once('drain', resolve)), this.closed])
      }
    }
  }

  /** @returns the message for the server, empty for none, `null` when the connection ended over it */
  async #request(name: RequestName, payload: Buffer): Promise<Buffer | null> {
    if (this.#failed && name !== 'GOODBYE') {
      this.#pending.madeUp(IGNORED)
      await this.#giveDue()
      return Buffer.alloc(0)
    }
    // Asked before it is passed on: the answer may be here before a delay is over.
    const passed = await this.#decide({ from: 'client', name, payload })
    if (passed !== null && passed.length > 0 && name !== 'GOODBYE') this.#pending.asked(name, this.#statement)
    return passed
  }

  async #relayAnswers(): Promise<void> {
    for (;;) {
      const payload = this.#fromServer.messageHere() ?? (await this.#fromServer.message())
      if (payload === null) return
      const asked = payload.length > 0 ? this.#pending.first : undefined
      if (asked === undefined) {
        await this.#toClient.write(chunked(payload))
        continue
      }
      const name = answerName(payload)
      if (name === 'RECORD') asked.statement.rows += 1
      const action = this.#action({ from: 'server', name, payload })
      const passed = action.kind === 'pass' ? payload : await this.#act(action, payload)
      if (passed === null) return
      if (name !== 'RECORD') this.#pending.answered()
      const full = this.#toClient.collect(chunked(passed))
      await this.#giveDue()
      // Rows travel together: each for itself would wait for the network every time.
      if (full || !this.#fromServer.ready) await this.#toClient.flush()
    }
  }

  async #giveDue(): Promise<void> {
    for (const answer of this.#pending.due()) await this.#toClient.write(chunked(answer))
  }

  async #decide(message: Pick<Passing, 'from' | 'name' | 'payload'>): Promise<Buffer | null> {
    return this.#act(this.#action(message), message.payload)
  }

  #action(message: Pick<Passing, 'from' | 'name' | 'payload'>): Action {
    if (this.#silent) return { kind: 'break', how: 'silence' }
    const asked = message.from === 'server' ? this.#pending.first : undefined
    const statement = asked?.statement ?? this.#statement
    return this.#options.decide({
      ...message,
      connection: this.#options.number,
      answers: asked?.request ?? null,
      statement: statement.text,
      row: statement.rows,
    })
  }

  /** @returns what goes on instead of the message, empty for nothing, `null` when the connection ended over it */
  async #act(action: Action, payload: Buffer): Promise<Buffer | null> {
    switch (action.kind) {
      case 'pass':
        return payload
      case 'replace':
        return action.payload
      case 'delay':
        await Promise.race([sleep(action.milliseconds), this.closed])
        return payload
      case 'drip':
        this.#toClient.drip(action.bytesPerSecond)
        return payload
      case 'fail':
        this.#failed = true
        this.#pending.madeUp(failure(action.code, action.message, this.#protocol))
        await this.#giveDue()
        return Buffer.alloc(0)
      case 'answer':
        await this.#toClient.write(action.bytes)
        return null
      case 'break':
        if (action.bytes !== undefined) await this.#toClient.write(chunked(payload).subarray(0, action.bytes))
        return this.#break(action.how)
    }
  }

  async #break(how: Break): Promise<null> {
    await this.#toClient.flush()
    if (how === 'silence') return this.#sayNothing()
    // The server's side is cut as well: it has lost its client.
    this.#options.server.destroy()
    if (how === 'reset') this.#options.wire.resetAndDestroy()
    return null
  }

  /** Waits until the client gives up. What it says meanwhile is read, or its going would not be noticed. */
  async #sayNothing(): Promise<null> {
    this.#silent = true
    this.#options.client.resume()
    await this.closed
    return null
  }
}
