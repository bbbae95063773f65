import type { Core } from 'cytoscape'
import type { Point } from '../../graph/layout/extent.ts'
import type { NodeKey } from '../../graph/view/view.ts'
import { edgeData, nodeData, styleSheet } from './cytoscape-style.ts'
import { Glide } from './glide.ts'
import { type Look, prefersStillness } from './look.ts'
import { EMPTY_SCENE, type Scene, type SceneEdge, type SceneNode } from './scene.ts'

interface Move {
  readonly key: NodeKey
  readonly from: Point
  readonly to: Point
}

/** Keeps cytoscape's elements what the scene says: draws the difference to the scene before. */
export class CytoscapeScene {
  readonly #cy: Core
  readonly #glide = new Glide()
  #look: Look
  #scene: Scene = EMPTY_SCENE

  constructor(cy: Core, look: Look) {
    this.#cy = cy
    this.#look = look
  }

  get scene(): Scene {
    return this.#scene
  }

  /** Answers the nodes that were not there before; those that were glide to new places in `milliseconds`. */
  draw(scene: Scene, milliseconds: number): NodeKey[] {
    const before = this.#scene
    this.#scene = scene
    this.#glide.finish()
    const fresh: NodeKey[] = []
    const moves: Move[] = []
    this.#cy.batch(() => {
      this.#removeGone(before)
      for (const node of scene.nodes.values()) {
        const old = before.nodes.get(node.key)
        if (old) this.#updateNode(old, node, moves)
        else {
          this.#addNode(node)
          fresh.push(node.key)
        }
      }
    })
    // Styled before it has lines: each property of a node would go through all its lines to forget their bounds.
    for (const key of fresh) this.#cy.getElementById(key).width()
    this.#cy.batch(() => this.#addEdges(before))
    if (moves.length > 0) this.#move(moves, milliseconds)
    return fresh
  }

  restyle(look: Look): void {
    this.#look = look
    this.#cy.batch(() => {
      for (const node of this.#scene.nodes.values())
        this.#cy.getElementById(node.key).data(nodeData(node, look))
      for (const edge of this.#scene.edges.values())
        this.#cy.getElementById(edge.key).data(edgeData(edge, look))
    })
    this.#cy.style(styleSheet(look))
  }

  stop(): void {
    this.#glide.stop()
  }

  #removeGone(before: Scene): void {
    for (const [key, edge] of before.edges)
      if (!keeps(this.#scene.edges.get(key), edge)) this.#cy.getElementById(key).remove()
    for (const key of before.nodes.keys())
      if (!this.#scene.nodes.has(key)) this.#cy.getElementById(key).remove()
  }

  #addNode(node: SceneNode): void {
    this.#cy.add({
      group: 'nodes',
      data: { id: node.key, ...nodeData(node, this.#look) },
      position: { x: node.x, y: node.y },
    })
  }

  #updateNode(old: SceneNode, node: SceneNode, moves: Move[]): void {
    const element = this.#cy.getElementById(node.key)
    if (!looksLike(old, node)) element.data(nodeData(node, this.#look))
    const { x, y } = element.position()
    if (x !== node.x || y !== node.y)
      moves.push({ key: node.key, from: { x, y }, to: { x: node.x, y: node.y } })
  }

  #addEdges(before: Scene): void {
    for (const edge of this.#scene.edges.values()) {
      const old = before.edges.get(edge.key)
      if (keeps(old, edge)) {
        if (!isDrawnLike(old!, edge)) this.#cy.getElementById(edge.key).data(edgeData(edge, this.#look))
        continue
      }
      const { key: id, source, target } = edge
      this.#cy.add({ group: 'edges', data: { id, source, target, ...edgeData(edge, this.#look) } })
    }
  }

  #move(moves: readonly Move[], milliseconds: number): void {
    this.#glide.run(prefersStillness() ? 0 : milliseconds, at =>
      this.#cy.batch(() => {
        for (const { key, from, to } of moves) {
          this.#cy
            .getElementById(key)
            .position({ x: from.x + (to.x - from.x) * at, y: from.y + (to.y - from.y) * at })
        }
      }),
    )
  }
}

/** True when the line on the canvas can stay: it may stand for other relationships now, but looks the same. */
function keeps(a: SceneEdge | undefined, b: SceneEdge): boolean {
  return (
    a !== undefined &&
    a.source === b.source &&
    a.target === b.target &&
    a.status === b.status &&
    a.bothWays === b.bothWays &&
    a.straight === b.straight
  )
}

/** True when a node's shape, size and colours are what they were. */
function looksLike(a: SceneNode, b: SceneNode): boolean {
  return (
    a.size === b.size &&
    a.kind === b.kind &&
    a.shape === b.shape &&
    a.colour === b.colour &&
    a.dimmed === b.dimmed &&
    a.folded === b.folded
  )
}

function isDrawnLike(a: SceneEdge, b: SceneEdge): boolean {
  return a.colour === b.colour && a.width === b.width && a.dimmed === b.dimmed
}
