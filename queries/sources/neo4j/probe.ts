import { lookup } from 'node:dns/promises'
import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { CodedError } from '../../../graph/model/errors.ts'
import { hostAndPort, type ServerAddress } from './server-address.ts'
import { tlsFailure, tlsWanted } from './tls-failure.ts'

/** Bolt's four magic bytes and the versions we ask for, best first: 6.1 to 6.0, 5.8 to 5.0, 4.4 to 4.0, 3. */
const HANDSHAKE = Buffer.from('6060b01700010106000808050004040400000003', 'hex')
const OLDEST_BOLT = 5

/**
 * Goes the way to a server step by step up to Bolt's handshake and hangs up: nothing secret is sent.
 *
 * @param certificates PEM texts to trust in place of the system's, or null
 * @param patience milliseconds, all in all
 * @throws CodedError `NAME_NOT_FOUND`, `PORT_CLOSED`, `NO_ANSWER`, `TLS_REFUSED`, `NOT_NEO4J` or
 * `VERSION_UNSUPPORTED`: the first step that fails.
 */
export async function probe(
  address: ServerAddress,
  certificates: readonly string[] | null,
  patience: number,
): Promise<void> {
  const place = hostAndPort(address)
  const sockets = new Sockets()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(noAnswer(place)), patience)
  })
  try {
    await Promise.race([walk(address, certificates, sockets), late])
  } finally {
    clearTimeout(timer)
    sockets.destroy()
  }
}

/** What one walk opened. Once that is over, whatever it still opens is closed at once. */
class Sockets {
  readonly #open: Socket[] = []
  #isOver = false

  add(socket: Socket): void {
    if (this.#isOver) socket.destroy()
    else this.#open.push(socket)
  }

  destroy(): void {
    this.#isOver = true
    for (const socket of this.#open) socket.destroy()
  }
}

async function walk(
  address: ServerAddress,
  certificates: readonly string[] | null,
  sockets: Sockets,
): Promise<void> {
  const place = hostAndPort(address)
  await findName(address.host)
  let socket = await openSocket(address, sockets)
  if (address.encryption !== 'none') {
    const isVerified = address.encryption === 'verified' || certificates !== null
    socket = await encrypt(socket, address.host, certificates, isVerified, sockets).catch((error: Error) => {
      throw tlsFailure(error, place)
    })
  }
  const answer = await shakeHands(socket)
  const isSilent = answer.length === 0 || answer[0] === 0x15
  if (isSilent && address.encryption === 'none' && (await speaksTls(address, sockets))) throw tlsWanted(place)
  checkAnswer(answer, place)
}

async function findName(host: string): Promise<void> {
  if (isIP(host)) return
  try {
    await lookup(host)
  } catch (error) {
    const sentence = `No machine is called ${host}; check the name, and whether this network knows it.`
    throw new CodedError('NAME_NOT_FOUND', sentence, undefined, { cause: error })
  }
}

function openSocket(address: ServerAddress, sockets: Sockets): Promise<Socket> {
  const place = hostAndPort(address)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address.host, port: address.port })
    sockets.add(socket)
    socket.once('connect', () => resolve(socket))
    socket.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ECONNREFUSED' ? portClosed(place) : noAnswer(place))
    })
    // Whatever comes later comes to those who read from it; without a listener it would end the process.
    socket.on('error', () => undefined)
  })
}

function encrypt(
  socket: Socket,
  host: string,
  certificates: readonly string[] | null,
  isVerified: boolean,
  sockets: Sockets,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const encrypted = connectTls({
      socket,
      host,
      ...(isIP(host) ? {} : { servername: host }),
      ...(certificates ? { ca: [...certificates] } : {}),
      rejectUnauthorized: isVerified,
    })
    sockets.add(encrypted)
    encrypted.once('secureConnect', () => resolve(encrypted))
    encrypted.on('error', reject)
    encrypted.once('close', () => reject(new Error('closed')))
  })
}

/** Whether a second connection to a server that did not answer a plain one comes about with TLS. */
async function speaksTls(address: ServerAddress, sockets: Sockets): Promise<boolean> {
  try {
    await encrypt(await openSocket(address, sockets), address.host, null, false, sockets)
    return true
  } catch {
    return false
  }
}

/** The first bytes the server answers to the handshake; none when it hangs up. */
function shakeHands(socket: Socket): Promise<Buffer> {
  return new Promise(resolve => {
    let answer = Buffer.alloc(0)
    socket.on('data', (bytes: Buffer) => {
      answer = Buffer.concat([answer, bytes])
      if (answer.length >= 4) resolve(answer)
    })
    socket.once('close', () => resolve(answer))
    socket.once('error', () => resolve(answer))
    socket.write(HANDSHAKE)
  })
}

function checkAnswer(answer: Buffer, place: string): void {
  const [first, , minor = 0, major = 0] = answer
  if (answer.length < 4 || first !== 0 || major > 99) {
    const what = answer.toString('latin1').startsWith('HTTP')
      ? 'a web server'
      : 'something that does not speak Bolt'
    throw new CodedError(
      'NOT_NEO4J',
      `At ${place} is ${what}; give the port of Neo4j's Bolt, 7687 as a rule.`,
    )
  }
  if (major >= OLDEST_BOLT) return
  const spoken = major === 0 ? 'no version of Bolt known here' : `Bolt ${major}.${minor}`
  throw new CodedError(
    'VERSION_UNSUPPORTED',
    `The server at ${place} speaks ${spoken}, as servers before Neo4j 5 do; connect to Neo4j 5 or newer.`,
  )
}

function portClosed(place: string): CodedError {
  return new CodedError(
    'PORT_CLOSED',
    `Nothing listens at ${place}; check the port, and whether the server is running.`,
  )
}

export function noAnswer(place: string): CodedError {
  return new CodedError(
    'NO_ANSWER',
    `The server at ${place} does not answer; check the address, the network and firewalls between.`,
  )
}
