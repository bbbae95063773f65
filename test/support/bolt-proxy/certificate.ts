import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { isIP } from 'node:net'
import { bits, field, integer, objectId, octets, sequence, set, text, truth, utcTime } from './der.ts'

export interface Certificate {
  readonly name: string
  /** PEM. */
  readonly cert: string
  /** PEM. */
  readonly key: string
}

export interface CertificateWish {
  readonly name: string
  /** Host names and addresses that it is good for. */
  readonly hosts?: readonly string[]
  /** Who signs it; without one it signs itself. */
  readonly authority?: Certificate
  /** It may sign others. */
  readonly signs?: boolean
  /** Days from now on which its time begins and ends. */
  readonly days?: readonly [number, number]
}

const ECDSA_WITH_SHA256 = sequence(objectId('1.2.840.10045.4.3.2'))
const DAY = 86_400_000

/** A certificate for a key made on the spot (P-256); nothing is written anywhere. */
export function makeCertificate(wish: CertificateWish): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const body = toBeSigned(wish, publicKey)
  const signature = sign('sha256', body, wish.authority?.key ?? key)
  const whole = sequence(body, ECDSA_WITH_SHA256, bits(signature)).toString('base64')
  const lines = whole.match(/.{1,64}/g)!
  const cert = ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
  return { name: wish.name, cert, key }
}

/** RFC 5280, section 4.1. */
function toBeSigned(wish: CertificateWish, publicKey: KeyObject): Buffer {
  const [from, to] = wish.days ?? [-1, 30]
  return sequence(
    field(0xa0, 0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    ECDSA_WITH_SHA256,
    distinguishedName(wish.authority?.name ?? wish.name),
    sequence(utcTime(new Date(Date.now() + from * DAY)), utcTime(new Date(Date.now() + to * DAY))),
    distinguishedName(wish.name),
    publicKey.export({ type: 'spki', format: 'der' }),
    field(0xa0, 3, sequence(...extensions(wish))),
  )
}

function distinguishedName(commonName: string): Buffer {
  return sequence(set(sequence(objectId('2.5.4.3'), text(commonName))))
}

function* extensions({ hosts, signs }: CertificateWish): Generator<Buffer> {
  if (signs) yield sequence(objectId('2.5.29.19'), truth(), octets(sequence(truth())))
  if (hosts) yield sequence(objectId('2.5.29.17'), octets(sequence(...hosts.map(alternativeName))))
}

function alternativeName(host: string): Buffer {
  if (isIP(host) !== 4) return field(0x80, 2, Buffer.from(host))
  return field(0x80, 7, Buffer.from(host.split('.').map(Number)))
}
