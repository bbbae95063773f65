import type { Core, EventObject, EventObjectNode, NodeSingular } from 'cytoscape'
import type { Point } from '../../graph/layout/extent.ts'
import type { ElementKey, NodeKey } from '../../graph/view/view.ts'
import type { PointerTool } from '../store/pointer-tool.ts'
import { drawLasso, shapeOf } from './lasso.ts'
import type { CanvasListener } from './renderer.ts'

export interface CytoscapeListener extends CanvasListener {
  /** The relationships that a line stands for, or the one key of a node. */
  keysOf(id: string): readonly ElementKey[]
  isSelected(id: string): boolean
  /** What a drag over empty canvas does now. */
  dragTool(): PointerTool
  /** The node whose badge is at this place, in pixels of the canvas. */
  badgeAt(place: Point): NodeKey | null
}

/** Turns cytoscape's events into what the user did. */
export function listenToCytoscape(cy: Core, listener: CytoscapeListener): void {
  cy.on('tap', event => {
    const mouse = event.originalEvent as MouseEvent | undefined
    if (mouse?.button === 2) return
    const badge = mouse && listener.badgeAt(event.renderedPosition)
    if (badge) {
      listener.badgePicked(badge, mouse.clientX, mouse.clientY)
      return
    }
    const adding = Boolean(mouse && (mouse.ctrlKey || mouse.metaKey || mouse.shiftKey))
    listener.picked(keysUnder(cy, event, listener), adding)
  })
  cy.on('dbltap', 'node', event => {
    if (!listener.badgeAt(event.renderedPosition))
      listener.opened((event as EventObjectNode).target.id() as NodeKey)
  })
  cy.on('cxttap', event => {
    const { clientX, clientY } = event.originalEvent as MouseEvent
    listener.contextAsked(keysUnder(cy, event, listener), clientX, clientY)
  })
  cy.on('dragpan', () => listener.cameraTouched())
  listenForDrags(cy, listener)
  listenForLasso(cy, listener)
}

function keysUnder(cy: Core, { target }: EventObject, listener: CytoscapeListener): readonly ElementKey[] {
  return (target as unknown) === cy ? [] : listener.keysOf((target as NodeSingular).id())
}

/** A drag moves one node, or all that are selected with it; it is told once, when it is over. */
function listenForDrags(cy: Core, listener: CytoscapeListener): void {
  let start: Point | null = null
  let others: { node: NodeSingular; from: Point }[] = []
  cy.on('grab', 'node', event => {
    const node = (event as EventObjectNode).target
    listener.held()
    start = { ...node.position() }
    const moving = listener.isSelected(node.id())
      ? cy
          .nodes()
          .filter(other => other !== node && listener.isSelected(other.id()))
          .toArray()
      : []
    others = (moving as NodeSingular[]).map(other => ({ node: other, from: { ...other.position() } }))
  })
  cy.on('drag', 'node', event => {
    if (!start || others.length === 0) return
    const { x, y } = (event as EventObjectNode).target.position()
    const { x: startX, y: startY } = start
    cy.batch(() => {
      for (const { node, from } of others) node.position({ x: from.x + x - startX, y: from.y + y - startY })
    })
  })
  cy.on('dragfree', 'node', event => {
    const dragged = [(event as EventObjectNode).target, ...others.map(({ node }) => node)]
    listener.moved(new Map(dragged.map(node => [node.id() as NodeKey, { ...node.position() }])))
    start = null
    others = []
  })
}

/** A drag that begins beside the nodes draws a line round some of them, with a key held or by the pointer's tool. */
function listenForLasso(cy: Core, listener: CytoscapeListener): void {
  cy.on('tapstart', event => {
    const mouse = event.originalEvent as MouseEvent
    const onNode = (event.target as unknown) !== cy && (event.target as NodeSingular).isNode()
    const shape = onNode || mouse.button !== 0 ? null : shapeOf(mouse, listener.dragTool())
    if (!shape) return
    cy.userPanningEnabled(false)
    const adding = mouse.shiftKey || mouse.ctrlKey || mouse.metaKey
    drawLasso(cy.container()!, shape, { x: mouse.clientX, y: mouse.clientY }, corners => {
      cy.userPanningEnabled(true)
      if (corners) listener.lassoed(corners, adding)
    })
  })
}
