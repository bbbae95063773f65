import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { TLSSocket, createSecureContext } from 'node:tls'
import type { SecureContextOptions } from 'node:tls'
import { BoltConnection } from './connection.ts'
import { PASS } from './fault.ts'
import type { Fault, Passing } from './fault.ts'

export interface BoltProxyOptions {
  /** `bolt://host:port` of the real server. */
  readonly target: string
  /** Certificate, key and versions that are shown to clients; without it the proxy speaks no TLS. */
  readonly tls?: SecureContextOptions
  /** Nothing goes wrong without it. */
  readonly fault?: Fault
}

/** A loopback port in front of a Neo4j server on which things go wrong as they are told to. */
export interface BoltProxy {
  readonly port: number
  /** `bolt://127.0.0.1:port` */
  readonly uri: string
  /** Holds for connections that are open and for later ones. */
  fault: Fault
  /** What clients sent, the parts of the handshake included, whether or not it was passed on. */
  readonly requests: readonly Passing[]
  /** How many connections there are, and how many there ever were. */
  readonly connections: { readonly open: number; readonly total: number }
  /** The proxy's own ports towards the server: under them the server knows its clients. */
  readonly serverSide: ReadonlySet<number>
  /** Ends all connections and takes no more, like a server that was killed. */
  goDown(): Promise<void>
  /** Takes connections again, on the same port. */
  comeUp(): Promise<void>
  close(): Promise<void>
}

export async function startBoltProxy(options: BoltProxyOptions): Promise<BoltProxy> {
  const proxy = new Proxying(options)
  await proxy.comeUp()
  return proxy
}

class Proxying implements BoltProxy {
  readonly #options: BoltProxyOptions
  readonly #open = new Set<BoltConnection>()
  readonly requests: Passing[] = []
  readonly serverSide = new Set<number>()
  #listener: Server | null = null
  #total = 0
  port = 0
  fault: Fault

  constructor(options: BoltProxyOptions) {
    this.#options = options
    this.fault = options.fault ?? (() => PASS)
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.port}`
  }

  get connections() {
    return { open: this.#open.size, total: this.#total }
  }

  async comeUp(): Promise<void> {
    const listener = createServer(socket => void this.#serve(socket))
    listener.listen(this.port, '127.0.0.1')
    await once(listener, 'listening')
    this.port = (listener.address() as AddressInfo).port
    this.#listener = listener
  }

  async goDown(): Promise<void> {
    const listener = this.#listener
    this.#listener = null
    const closed = listener && new Promise(resolve => listener.close(resolve))
    const ended = [...this.#open].map(connection => {
      connection.destroy()
      return connection.closed
    })
    await Promise.all([closed, ...ended])
  }

  close(): Promise<void> {
    return this.goDown()
  }

  async #serve(wire: Socket): Promise<void> {
    this.#total += 1
    const number = this.#total
    wire.setNoDelay(true)
    const server = connect({ host: this.#target.hostname, port: Number(this.#target.port), noDelay: true })
    server.on('connect', () => this.serverSide.add(server.localPort!))
    const client = this.#options.tls
      ? new TLSSocket(wire, { isServer: true, secureContext: createSecureContext(this.#options.tls) })
      : wire
    const connection = new BoltConnection({ number, client, wire, server, decide: this.#decide })
    this.#open.add(connection)
    void connection.closed.then(() => this.#open.delete(connection))
    await connection.run()
  }

  readonly #decide: Fault = passing => {
    if (passing.from === 'client') this.requests.push(passing)
    return this.fault(passing)
  }

  get #target(): URL {
    return new URL(this.#options.target)
  }
}
