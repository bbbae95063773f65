import type { Writable } from 'node:stream'
import type { ByteReader } from './byte-reader.ts'
import type { ClientWriter } from './client-writer.ts'

const MAGIC = Buffer.from([0x60, 0x60, 0xb0, 0x17])
/** The magic number and four proposals. */
const PROPOSALS = 20
/** What a server answers that wants to list its versions first (manifest v1, from Bolt 5.7 on). */
const MANIFEST = Buffer.from([0, 0, 1, 0xff])

type Protocol = readonly [major: number, minor: number]

/** The client's proposals, or `null`, with nothing taken, where it does not speak Bolt. */
export async function readProposals(client: ByteReader): Promise<Buffer | null> {
  const magic = await client.take(MAGIC.length)
  if (magic === null) return null
  client.putBack(magic)
  return magic.equals(MAGIC) ? client.take(PROPOSALS) : null
}

/** Proposals of these versions of Bolt only, at most four. */
export function proposals(...versions: readonly Protocol[]): Buffer {
  const four = [0, 1, 2, 3].map(index => versions[index] ?? [0, 0])
  return Buffer.concat([MAGIC, ...four.map(([major, minor]) => Buffer.from([0, 0, minor, major]))])
}

/** What the server chose. */
export async function readVersion(server: ByteReader) {
  const bytes = await server.take(4)
  if (bytes === null) return null
  return { bytes, manifest: bytes.equals(MANIFEST), protocol: [bytes[3]!, bytes[2]!] as Protocol }
}

/** Passes the server's list of versions to the client and the client's choice back. */
export async function relayManifest(
  fromServer: ByteReader,
  toClient: ClientWriter,
  fromClient: ByteReader,
  toServer: Writable,
): Promise<Protocol | null> {
  const count = await takeVarint(fromServer)
  const ranges = count && (await fromServer.take(4 * count.value))
  const offered = ranges && (await takeVarint(fromServer))
  if (!offered) return null
  await toClient.write(Buffer.concat([count.bytes, ranges, offered.bytes]))
  const version = await fromClient.take(4)
  const wanted = version && (await takeVarint(fromClient))
  if (!wanted) return null
  toServer.write(Buffer.concat([version, wanted.bytes]))
  return [version[3]!, version[2]!]
}

/** Seven bits a byte, the lowest first; the highest bit says that another byte follows. */
async function takeVarint(reader: ByteReader): Promise<{ bytes: Buffer; value: number } | null> {
  const bytes: Buffer[] = []
  let value = 0
  for (let shift = 0; ; shift += 7) {
    const byte = await reader.take(1)
    if (byte === null) return null
    bytes.push(byte)
    value |= (byte[0]! & 0x7f) << shift
    if (byte[0]! < 0x80) return { bytes: Buffer.concat(bytes), value }
  }
}
