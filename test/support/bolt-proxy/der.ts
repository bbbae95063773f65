/** The few DER encodings that an X.509 certificate is made of. */

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content])
  return Buffer.concat([Buffer.from([tag, 0x82, length >> 8, length & 0xff]), content])
}

export const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, Buffer.concat(parts))
export const set = (...parts: readonly Buffer[]): Buffer => tagged(0x31, Buffer.concat(parts))
/** @param bytes the highest first, and that between 1 and 127: any other would need padding */
export const integer = (bytes: Buffer): Buffer => tagged(0x02, bytes)
export const truth = (): Buffer => tagged(0x01, Buffer.from([0xff]))
export const octets = (content: Buffer): Buffer => tagged(0x04, content)
export const bits = (content: Buffer): Buffer => tagged(0x03, Buffer.concat([Buffer.alloc(1), content]))
export const text = (content: string): Buffer => tagged(0x0c, Buffer.from(content))

/** A constructed (`0xa0`) or primitive (`0x80`) field with a number of its own. */
export const field = (kind: 0x80 | 0xa0, number: number, content: Buffer): Buffer =>
  tagged(kind | number, content)

/** @param dotted such as `2.5.4.3`; the first number is at most 2 */
export function objectId(dotted: string): Buffer {
  const [first, second, ...rest] = dotted.split('.').map(Number)
  return tagged(0x06, Buffer.from([first! * 40 + second!, ...rest.flatMap(base128)]))
}

function base128(number: number): number[] {
  const digits = [number & 0x7f]
  for (let left = number >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80)
  return digits
}

/** To the second, years 1950 to 2049. */
export function utcTime(date: Date): Buffer {
  const digits = date.toISOString().replaceAll(/[-:T]/g, '').slice(2, 14)
  return tagged(0x17, Buffer.from(`${digits}Z`))
}
