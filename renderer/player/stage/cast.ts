import { lineLook } from '../../canvas/line-look.ts'
import type { Look } from '../../canvas/look.ts'
import { iconColour, nodeLook } from '../../canvas/node-look.ts'
import { STATUSES } from '../../canvas/statuses.ts'
import type { Point } from '../../../graph/layout/extent.ts'
import { type LineLook, lineTitle } from '../../picture/line-marks.ts'
import type { NodeLook } from '../../picture/node-marks.ts'
import type { Reel, ReelScene } from '../reel.ts'
import { lineBends } from './line-bends.ts'
import { litIn } from './lit.ts'

/** How strongly is drawn what is not lit, and what a filter makes faint. */
const DIM = 0.25
const FAINT = 0.22

/** A node as a scene draws it; its strength is in its look. */
export interface CastNode {
  readonly key: string
  /** In canvas units. */
  readonly place: Point
  readonly look: NodeLook
  readonly caption: string
  readonly captionColour: string
  /** Whose caption stays when two find no room: the higher. */
  readonly importance: number
}

/** A line as a scene draws it; its strength is in its look. */
export interface CastLine {
  readonly key: string
  readonly from: string
  readonly to: string
  /** How far it bends, see line-bends.ts. */
  readonly bend: number
  readonly look: LineLook
  readonly mark: 'break' | 'bar' | null
  /** What stands along it where there is room. */
  readonly type: string
  /** What a reader is told of it. */
  readonly title: string
  readonly lit: boolean
}

/** Who is on the stage in a scene: what is dim before what is lit, so that the lit is drawn over it. */
export interface Cast {
  readonly nodes: ReadonlyMap<string, CastNode>
  readonly lines: ReadonlyMap<string, CastLine>
  /** Some of it is lit while the rest is dim. */
  readonly spotlit: boolean
}

/** What a scene draws in a theme, before captions and types have looked for room. */
export function castOf(reel: Reel, scene: ReelScene, look: Look): Cast {
  const lit = litIn(reel, scene)
  const faint = new Set(scene.faint)
  const strengthOf = (key: string) => (faint.has(key) ? FAINT : lit && !lit.has(key) ? DIM : 1)
  const hosts = new Set(Object.values(scene.folded))
  const nodes = Object.entries(scene.places).flatMap(([key, place]) =>
    castNode(reel, scene, look, key, place, hosts.has(key), strengthOf(key)),
  )
  const drawn = new Map(nodes.map(node => [node.key, node]))
  const keys = scene.lines.filter(key => {
    const line = reel.lines[key]
    return line && drawn.has(line.from) && drawn.has(line.to)
  })
  const bends = lineBends(keys.map(key => ({ key, ...reel.lines[key]! })))
  const lines = keys.map(key => {
    const { from, to } = reel.lines[key]!
    const strength = faint.has(from) || faint.has(to) ? FAINT : strengthOf(key)
    return castLine(reel, scene, look, key, bends.get(key)!, strength, lit?.has(key) ?? true)
  })
  const byStrength = (a: CastNode | CastLine, b: CastNode | CastLine) => a.look.strength - b.look.strength
  return {
    nodes: new Map(nodes.toSorted(byStrength).map(node => [node.key, node])),
    lines: new Map(lines.toSorted(byStrength).map(line => [line.key, line])),
    spotlit: lit !== null,
  }
}

function castNode(
  reel: Reel,
  scene: ReelScene,
  look: Look,
  key: string,
  place: Point,
  folded: boolean,
  strength: number,
): CastNode[] {
  const node = reel.nodes[key]
  const kind = node && reel.kinds[node.kind]
  if (!kind) return []
  const rule = scene.looks[key] ?? {}
  const { outline } = kind
  const fill = (rule.colour ?? kind.fill)[look.theme]
  const [shape, size] = [rule.shape ?? kind.shape, rule.size ?? node.size]
  const traits = { shape, size, fill, outline, coloured: rule.colour !== undefined, folded }
  const icon = { colour: iconColour(outline, look), paths: kind.icon }
  return [
    {
      key,
      place,
      look: { ...nodeLook(traits, look), icon, strength },
      caption: rule.caption ?? node.caption,
      captionColour: outline ? look.dim : look.text,
      importance: node.importance + (strength === 1 ? 1e6 : 0),
    },
  ]
}

function castLine(
  reel: Reel,
  scene: ReelScene,
  look: Look,
  key: string,
  bend: number,
  strength: number,
  lit: boolean,
): CastLine {
  const { from, to, type, status, count } = reel.lines[key]!
  const rule = scene.looks[key] ?? {}
  const traits = { status, colour: rule.colour?.[look.theme] ?? null, width: rule.width ?? null }
  const words = type.replaceAll('_', ' ').toUpperCase()
  return {
    key,
    from,
    to,
    bend,
    look: { ...lineLook(traits, look), tail: 'none', strength },
    mark: STATUSES[status].mark,
    type: count > 1 ? `${words} ×${count}` : words,
    title: lineTitle(type, status, count),
    lit,
  }
}
