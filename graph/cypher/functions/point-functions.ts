/** `point()` and `point.distance()`. */
import { CodedError } from '../../model/errors.ts'
import { isMap, isNumeric, kindOf } from '../../model/kind-of.ts'
import type { CypherMap, Point, Value } from '../../model/value.ts'
import { strict, unsupported, wrongType, type FunctionRecord } from './function-record.ts'
import { referenceSystems } from './point-fields.ts'

/** The radius Neo4j takes for the Earth, in metres. */
const earthRadius = 6_378_140

export const pointFunctions: readonly FunctionRecord[] = [
  strict('point', 1, 1, value => {
    if (kindOf(value) === 'point') return value
    if (!isMap(value)) throw wrongType('point', 'a MAP', value)
    return [...value.values()].includes(null) ? null : makePoint(value)
  }),
  strict('point.distance', 2, 2, (a, b) => {
    if (kindOf(a) !== 'point' || kindOf(b) !== 'point') return null
    return distance(a as Point, b as Point)
  }),
]

function makePoint(map: CypherMap): Point {
  const fields = new Map([...map].map(([key, value]) => [key.toLowerCase(), value]))
  const geographic = !(fields.has('x') && fields.has('y'))
  const x = coordinate(fields, geographic ? 'longitude' : 'x')
  const y = coordinate(fields, geographic ? 'latitude' : 'y')
  const height = geographic && fields.has('height') ? 'height' : 'z'
  const z = fields.has(height) ? coordinate(fields, height) : undefined
  const srid = sridOf(fields, geographic, z !== undefined)
  const system = referenceSystems.get(srid)!
  if (system.dimensions !== (z === undefined ? 2 : 3))
    throw invalid(`A ${system.name} point has ${system.dimensions} coordinates.`)
  if (geographic && !system.geographic) throw invalid(`A ${system.name} point has no longitude and latitude.`)
  if (system.geographic && (Math.abs(y) > 90 || Math.abs(x) > 180))
    throw unsupported('A point with a latitude beyond ±90 or a longitude beyond ±180.')
  return z === undefined ? { kind: 'point', srid, x, y } : { kind: 'point', srid, x, y, z }
}

function coordinate(fields: ReadonlyMap<string, Value>, key: string): number {
  const value = fields.get(key)
  if (value === undefined)
    throw invalid(`A point needs x and y, or longitude and latitude; '${key}' is missing.`)
  if (isNumeric(value) && Number.isFinite(Number(value))) return Number(value)
  throw invalid(`The coordinate '${key}' of a point has to be a finite number.`)
}

function sridOf(fields: ReadonlyMap<string, Value>, geographic: boolean, threeD: boolean): number {
  const crs = fields.get('crs')
  const srid = fields.get('srid')
  if (crs !== undefined && srid !== undefined) throw invalid('A point takes a crs or an srid, not both.')
  if (crs === undefined && srid === undefined)
    return geographic ? (threeD ? 4979 : 4326) : threeD ? 9157 : 7203
  for (const [code, system] of referenceSystems)
    if (srid === BigInt(code) || (typeof crs === 'string' && crs.toLowerCase() === system.name)) return code
  throw invalid(`There is no coordinate reference system ${String(crs ?? srid)}.`)
}

/** Metres over the sphere for geographic points, straight for cartesian ones; null across reference systems. */
function distance(a: Point, b: Point): number | null {
  if (a.srid !== b.srid) return null
  if (!referenceSystems.get(a.srid)!.geographic)
    return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + ((a.z ?? 0) - (b.z ?? 0)) ** 2)
  if (a.z !== undefined) throw unsupported('point.distance() of geographic points with a height.')
  const half = (difference: number) => Math.sin(difference / 2) ** 2
  const [north, south] = [radians(a.y), radians(b.y)]
  const alpha = half(south - north) + Math.cos(north) * Math.cos(south) * half(radians(b.x) - radians(a.x))
  return earthRadius * 2 * Math.atan2(Math.sqrt(alpha), Math.sqrt(1 - alpha))
}

function radians(degrees: number): number {
  return degrees * (Math.PI / 180)
}

function invalid(sentence: string): CodedError {
  return new CodedError('INVALID_ARGUMENT_VALUE', sentence)
}
