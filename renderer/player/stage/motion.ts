import type { Point } from '../../../graph/layout/extent.ts'
import { cameraBetween } from '../../canvas/camera-math.ts'
import type { CaptionCel, Cel, LineCel, NodeCel } from './cel.ts'
import { type Ways, waysBetween } from './ways.ts'

/** From when to when, in shares of the whole motion, each thing happens: first what goes, last what is new. */
const GOES = [0, 0.35] as const
const GOES_INTO = [0.05, 0.55] as const
const DIMS = [0, 0.5] as const
const MOVES = [0.08, 0.68] as const
const COMES = [0.3, 0.75] as const
const DRAWS = [0.5, 1] as const
const SAYS = [0.7, 1] as const
/** What part of `DRAWS` the drawing of one line takes; they begin one after the other. */
const ONE_DRAWS = 0.6

/**
 * The motion from one cel to another: what stays moves, what goes fades or goes into what it is folded into, what comes
 * comes out of where it belongs, lines are drawn from their start, and names follow.
 */
export class Motion {
  readonly #from: Cel
  readonly #to: Cel
  readonly #ways: Ways

  /** `foldedBefore` and `foldedAfter` say which nodes are folded into which at either end. */
  constructor(
    from: Cel,
    to: Cel,
    foldedBefore: Readonly<Record<string, string>>,
    foldedAfter: Readonly<Record<string, string>>,
  ) {
    this.#from = from
    this.#to = to
    this.#ways = waysBetween(from, to, foldedBefore, foldedAfter)
  }

  /** The zoom at which images serve all of it. */
  get sharpAt(): number {
    return Math.max(this.#from.camera.zoom, this.#to.camera.zoom)
  }

  /** The cel at a share of the motion, from 0 to 1; at 1 it is the one it leads to. */
  at(share: number): Cel {
    if (share >= 1) return this.#to
    return {
      camera: cameraBetween(this.#from.camera, this.#to.camera, eased(share, MOVES)),
      nodes: this.#nodesAt(share),
      lines: this.#linesAt(share),
    }
  }

  #nodesAt(share: number): ReadonlyMap<string, NodeCel> {
    const nodes = new Map<string, NodeCel>()
    for (const [key, node] of this.#from.nodes)
      if (!this.#to.nodes.has(key)) nodes.set(key, going(node, this.#ways.goingTo.get(key), share))
    for (const [key, node] of this.#to.nodes) {
      const before = this.#from.nodes.get(key)
      nodes.set(
        key,
        before ? staying(before, node, share) : coming(node, this.#ways.comingFrom.get(key), share),
      )
    }
    return nodes
  }

  #linesAt(share: number): ReadonlyMap<string, LineCel> {
    const lines = new Map<string, LineCel>()
    for (const [key, line] of this.#from.lines) {
      if (this.#to.lines.has(key)) continue
      const left = 1 - eased(share, GOES)
      const type = line.type && { ...line.type, strength: line.type.strength * left }
      lines.set(key, { ...line, strength: line.strength * left, type })
    }
    const { drawn } = this.#ways
    for (const [key, line] of this.#to.lines) {
      const before = this.#from.lines.get(key)
      if (before) lines.set(key, stayingLine(before, line, share))
      else lines.set(key, { ...line, share: eased(share, drawingOf(drawn.get(key)!, drawn.size)) })
    }
    return lines
  }
}

type Span = readonly [from: number, to: number]

/** When the line is drawn that is the `index`th of so many new ones. */
function drawingOf(index: number, count: number): Span {
  const [from, to] = DRAWS
  const length = (to - from) * ONE_DRAWS
  const start = from + (to - from - length) * (count > 1 ? index / (count - 1) : 0)
  return [start, start + length]
}

/** How far something is that happens in a span, from 0 to 1, slow at both ends. */
function eased(share: number, [from, to]: Span): number {
  const at = Math.min(1, Math.max(0, (share - from) / (to - from)))
  return at * at * (3 - 2 * at)
}

const mix = (a: number, b: number, at: number) => a + (b - a) * at
const between = (a: Point, b: Point, at: number): Point => ({ x: mix(a.x, b.x, at), y: mix(a.y, b.y, at) })

function going(node: NodeCel, into: Point | undefined, share: number): NodeCel {
  const left = 1 - eased(share, into ? [0.35, GOES_INTO[1]] : GOES)
  return {
    ...node,
    place: into ? between(node.place, into, eased(share, GOES_INTO)) : node.place,
    scale: node.scale * (into ? 1 : mix(0.85, 1, left)),
    strength: node.strength * left,
    captions: faded(node.captions, 1 - eased(share, GOES)),
  }
}

function coming(node: NodeCel, from: Point | undefined, share: number): NodeCel {
  const at = eased(share, COMES)
  return {
    ...node,
    place: from ? between(from, node.place, at) : node.place,
    scale: from ? node.scale : mix(0.7, 1, at),
    strength: node.strength * eased(share, [COMES[0], COMES[0] + 0.2]),
    captions: faded(node.captions, eased(share, SAYS)),
  }
}

function staying(before: NodeCel, node: NodeCel, share: number): NodeCel {
  const at = eased(share, MOVES)
  const size = (before.look.size * before.scale) / node.look.size
  return {
    ...node,
    place: between(before.place, node.place, at),
    scale: mix(size, node.scale, at),
    strength: mix(before.strength, node.strength, eased(share, DIMS)),
    captions: captionsBetween(before.captions, node.captions, share),
  }
}

/** A name that stays the same moves; another gives way first. */
function captionsBetween(
  before: readonly CaptionCel[],
  after: readonly CaptionCel[],
  share: number,
): readonly CaptionCel[] {
  const [old, next] = [before.at(-1), after[0]]
  if (!old || !next || old.lines.join('\n') !== next.lines.join('\n'))
    return [...faded(before, 1 - eased(share, GOES)), ...faded(after, eased(share, SAYS))]
  const at = eased(share, MOVES)
  return [
    {
      ...next,
      scale: mix((old.size * old.scale) / next.size, 1, at),
      across: mix(old.across, next.across, at),
      down: mix(old.down, next.down, at),
      strength: mix(old.strength, next.strength, eased(share, DIMS)),
    },
  ]
}

function faded(captions: readonly CaptionCel[], left: number): readonly CaptionCel[] {
  return captions.map(caption => ({ ...caption, strength: caption.strength * left }))
}

function stayingLine(before: LineCel, line: LineCel, share: number): LineCel {
  const moved = eased(share, MOVES)
  return {
    ...line,
    bend: mix(before.bend, line.bend, moved),
    share: mix(before.share, 1, eased(share, DRAWS)),
    strength: mix(before.strength, line.strength, eased(share, DIMS)),
    type: typeBetween(before.type, line.type, share),
  }
}

function typeBetween(before: LineCel['type'], after: LineCel['type'], share: number): LineCel['type'] {
  if (before && after && before.text === after.text) {
    return {
      ...after,
      at: mix(before.at, after.at, eased(share, MOVES)),
      strength: mix(before.strength, after.strength, eased(share, DIMS)),
    }
  }
  const gone = before && { ...before, strength: before.strength * (1 - eased(share, GOES)) }
  if (gone && gone.strength > 0) return gone
  return after && { ...after, strength: after.strength * eased(share, SAYS) }
}
