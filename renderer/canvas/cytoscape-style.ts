import type { StylesheetJson } from 'cytoscape'
import type { Look } from './look.ts'
import type { SceneEdge, SceneNode } from './scene.ts'
import { iconImage } from './icon-images.ts'
import { lineLook } from './line-look.ts'
import { nodeLook } from './node-look.ts'
import { colourOf } from './palette.ts'

/** How strongly what a filter dims is drawn. */
const FAINT = 0.22

/** What cytoscape's style reads of a node. */
export function nodeData({ kind, size, shape, folded, colour, dimmed }: SceneNode, look: Look) {
  const fill = colour ? colourOf(colour, look.theme) : kind[look.theme]
  const traits = { shape, size, fill, outline: kind.outline, coloured: colour !== null, folded: folded > 0 }
  return { ...nodeLook(traits, look), icon: iconImage(kind, look), strength: dimmed ? FAINT : 1 }
}

/** What cytoscape's style reads of a line. */
export function edgeData(edge: SceneEdge, look: Look) {
  const colour = edge.colour && colourOf(edge.colour, look.theme)
  return {
    ...lineLook({ status: edge.status, colour, width: edge.width }, look),
    tail: edge.bothWays ? 'triangle' : 'none',
    curve: edge.straight ? 'straight' : 'bezier',
    strength: edge.dimmed ? FAINT : 1,
  }
}

/** The style sheet. Captions, types and signs are not here: the overlay draws them at their own size on screen. */
export function styleSheet(look: Look): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as never,
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(fill)',
        'background-image': 'data(icon)',
        'background-width': 'data(iconShare)',
        'background-height': 'data(iconShare)',
        'border-width': 'data(rim)',
        'border-color': 'data(rimColour)',
        'border-style': 'data(rimStyle)' as never,
        opacity: 'data(strength)' as never,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'data(curve)' as never,
        'control-point-step-size': 30,
        'line-style': 'data(line)' as never,
        'line-dash-pattern': 'data(pattern)' as never,
        'line-cap': 'data(cap)' as never,
        'line-color': 'data(colour)',
        'line-fill': 'data(tone)' as never,
        'line-gradient-stop-colors': [look.edge, look.edge, look.warn, look.warn] as never,
        'line-gradient-stop-positions': [0, 50, 50, 100] as never,
        'target-arrow-shape': 'triangle',
        'target-arrow-color': 'data(colour)',
        'source-arrow-shape': 'data(tail)' as never,
        'source-arrow-color': 'data(colour)',
        'arrow-scale': 0.8,
        'target-distance-from-node': 3,
        'source-distance-from-node': 2,
        opacity: 'data(strength)' as never,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge[tone = "linear-gradient"]', style: { 'target-arrow-color': look.warn } },
    {
      selector: 'edge.selected',
      style: { 'underlay-color': look.accent, 'underlay-opacity': 0.4, 'underlay-padding': 4 },
    },
    { selector: 'edge.lit', style: { 'line-color': look.text, 'target-arrow-color': look.text } },
    {
      selector: 'core',
      style: {
        'active-bg-opacity': 0,
      } as never,
    },
  ]
}
