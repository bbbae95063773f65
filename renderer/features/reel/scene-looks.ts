import type { Swatch } from '../../../graph/view/style-rule.ts'
import { nodeSize } from '../../canvas/node-size.ts'
import { colourOf } from '../../canvas/palette.ts'
import type { Scene, SceneFacts, SceneNode } from '../../canvas/scene.ts'
import type { ReelLook, ReelScene } from '../../player/reel.ts'
import type { Wording } from '../../store/names.ts'
import type { ReelTables } from './tables.ts'

/** How nodes and lines of a scene differ from what the tables of the reel say of them. */
export function looksIn(
  { nodes, edges }: Scene,
  facts: SceneFacts,
  tables: ReelTables,
  wording: Wording,
): ReelScene['looks'] {
  const ofNodes = [...nodes.values()].map(
    node => [tables.node(node.key), lookOfNode(node, facts, wording)] as const,
  )
  const ofLines = [...edges.values()].map(edge => {
    const { colour, width } = edge
    return [tables.line(edge), { ...coloured(colour), ...(width !== null && { width }) }] as const
  })
  return Object.fromEntries([...ofNodes, ...ofLines].filter(([, look]) => Object.keys(look).length > 0))
}

function lookOfNode(
  { key, colour, shape, size, caption, grouped }: SceneNode,
  facts: SceneFacts,
  wording: Wording,
): ReelLook {
  const usual = facts.node(key)!
  // A rule may call nodes by anything that is known of them: it would give away whom names were taken from.
  const called = wording.namesAreOn ? caption : `${usual.caption}${grouped ? ` +${grouped}` : ''}`
  return {
    ...coloured(colour),
    ...(shape !== usual.kind.shape && { shape }),
    ...(size !== nodeSize(usual.kind, usual.relationships) && { size }),
    ...(called !== usual.caption && { caption: called }),
  }
}

const coloured = (swatch: Swatch | null): ReelLook =>
  swatch === null ? {} : { colour: { dark: colourOf(swatch, 'dark'), light: colourOf(swatch, 'light') } }
