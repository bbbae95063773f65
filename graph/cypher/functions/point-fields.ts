import { CodedError } from '../../model/errors.ts'
import { floatText } from '../../model/float-text.ts'
import type { Point, Value } from '../../model/value.ts'

export const referenceSystems: ReadonlyMap<number, { name: string; dimensions: 2 | 3; geographic: boolean }> =
  new Map([
    [7203, { name: 'cartesian', dimensions: 2, geographic: false }],
    [9157, { name: 'cartesian-3d', dimensions: 3, geographic: false }],
    [4326, { name: 'wgs-84', dimensions: 2, geographic: true }],
    [4979, { name: 'wgs-84-3d', dimensions: 3, geographic: true }],
  ])

/** `.x`, `.latitude`, `.crs` and the like, in any letter case; a component the point does not have is an error. */
export function pointField(point: Point, name: string): Value {
  const system = referenceSystems.get(point.srid)!
  const key = name.toLowerCase()
  const coordinate = coordinates[key]
  if (coordinate && (system.geographic || !geographicOnly.has(key)) && point[coordinate] !== undefined)
    return point[coordinate]
  if (key === 'srid') return BigInt(point.srid)
  if (key === 'crs') return system.name
  throw new CodedError('INVALID_ARGUMENT_VALUE', `A ${system.name} POINT has no component '${name}'.`)
}

/** A point as `toString` writes it: `point({x: 1.0, y: 2.0, crs: 'cartesian'})`. */
export function pointText({ x, y, z, srid }: Point): string {
  const third = z === undefined ? '' : `, z: ${floatText(z)}`
  return `point({x: ${floatText(x)}, y: ${floatText(y)}${third}, crs: '${referenceSystems.get(srid)!.name}'})`
}

const coordinates: Readonly<Record<string, 'x' | 'y' | 'z'>> = {
  x: 'x',
  y: 'y',
  z: 'z',
  longitude: 'x',
  latitude: 'y',
  height: 'z',
}

const geographicOnly: ReadonlySet<string> = new Set(['longitude', 'latitude', 'height'])
