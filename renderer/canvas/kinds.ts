import Building2 from 'lucide-react/icons/building-2'
import Building from 'lucide-react/icons/building'
import Database from 'lucide-react/icons/database'
import Factory from 'lucide-react/icons/factory'
import FileText from 'lucide-react/icons/file-text'
import Fingerprint from 'lucide-react/icons/fingerprint-pattern'
import Hospital from 'lucide-react/icons/hospital'
import Landmark from 'lucide-react/icons/landmark'
import MapPin from 'lucide-react/icons/map-pin'
import Newspaper from 'lucide-react/icons/newspaper'
import Package from 'lucide-react/icons/package'
import Pill from 'lucide-react/icons/pill'
import Quote from 'lucide-react/icons/quote'
import Scale from 'lucide-react/icons/scale'
import Siren from 'lucide-react/icons/siren'
import User from 'lucide-react/icons/user'
import Users from 'lucide-react/icons/users'
import UsersRound from 'lucide-react/icons/users-round'
import VenetianMask from 'lucide-react/icons/venetian-mask'
import type { LucideIcon } from 'lucide-react/types'
import { type GraphShape, useGraphShape } from '../store/graph-shape.ts'
import { ForeignKinds } from './foreign-kinds.ts'

/** Shapes as cytoscape names them; the legend draws the same. */
export type KindShape =
  | 'hexagon'
  | 'diamond'
  | 'round-rectangle'
  | 'cut-rectangle'
  | 'octagon'
  | 'round-diamond'
  | 'ellipse'
  | 'barrel'
  | 'pentagon'
  | 'tag'
  | 'bottom-round-rectangle'
  | 'rectangle'
  | 'heptagon'
  | 'round-hexagon'
  | 'concave-hexagon'
  | 'round-pentagon'
  | 'round-tag'

/** How one kind of node looks. Colours are fills; on the dark theme icons are dark, on the light one white. */
export interface Kind {
  readonly label: string
  /** In words, for one. */
  readonly title: string
  readonly shape: KindShape
  readonly icon: LucideIcon
  readonly dark: string
  readonly light: string
  /** Drawn smaller than its relationships would make it. */
  readonly small: boolean
  /** Drawn as an outline in the line colour: evidence, not a party. */
  readonly outline: boolean
  /** A label of the graph's own, not of the case model. */
  readonly foreign: boolean
}

function kind(
  label: string,
  title: string,
  shape: KindShape,
  icon: LucideIcon,
  dark: string,
  light: string,
  look: 'filled' | 'small' | 'outline' = 'filled',
): Kind {
  const small = look !== 'filled'
  return { label, title, shape, icon, dark, light, small, outline: look === 'outline', foreign: false }
}

/** Every kind of the case model, the one that matters most first: a node with several labels is drawn as the first. */
export const KINDS: readonly Kind[] = [
  kind('ThreatActor', 'threat actor', 'hexagon', VenetianMask, '#ff6b6b', '#c62828'),
  kind('Incident', 'incident', 'diamond', Siren, '#ff9f43', '#b85c00'),
  kind('HospitalSystem', 'hospital system', 'octagon', Hospital, '#4dd6a5', '#00796b'),
  kind('Vendor', 'vendor', 'round-rectangle', Package, '#4fc3f7', '#0277a8'),
  kind('Client', 'client', 'cut-rectangle', Building2, '#8ea2ff', '#3f51b5'),
  kind('Investigator', 'investigator', 'round-diamond', Fingerprint, '#ffd166', '#8d6e00'),
  kind('Regulator', 'regulator', 'pentagon', Landmark, '#b4c2cf', '#455a64'),
  kind('Publisher', 'publisher', 'tag', Newspaper, '#9ccbf0', '#1f5f94'),
  kind('Person', 'person', 'ellipse', User, '#f4a3c4', '#ad1457'),
  kind('DataType', 'data', 'barrel', Database, '#c792ea', '#7b1fa2'),
  kind('Population', 'people affected', 'concave-hexagon', UsersRound, '#b9c46a', '#5f6b12'),
  kind('Product', 'product', 'bottom-round-rectangle', Pill, '#63d0d0', '#00695c'),
  kind('Law', 'law', 'round-pentagon', Scale, '#b4c2cf', '#455a64'),
  kind('Group', 'group', 'round-hexagon', Users, '#d9a5b8', '#8e4460'),
  kind('Organization', 'organization', 'rectangle', Building, '#c7b299', '#6d4c41'),
  kind('Sector', 'sector', 'heptagon', Factory, '#a9a3c9', '#514b7a'),
  kind('Location', 'location', 'ellipse', MapPin, '#a5b3a0', '#4e6148', 'small'),
  kind('Claim', 'claim', 'round-tag', Quote, '#2c3846', '#d3dbe4', 'outline'),
  kind('Source', 'source', 'rectangle', FileText, '#2c3846', '#d3dbe4', 'outline'),
]

const RANKS = new Map(KINDS.map(({ label }, rank) => [label, rank]))

/** The looks of one graph's own labels, for as long as its shape holds. */
const FOREIGN = new WeakMap<GraphShape, ForeignKinds>()

/**
 * The kind a node with these labels is drawn as: in a case the one that matters most. A label that no case model
 * knows, and every label of a graph that is no case, gets a look of its own.
 */
export function kindOf(labels: readonly string[]): Kind {
  const { shape } = useGraphShape.getState()
  if (shape.isCase) {
    let best: number | undefined
    for (const label of labels) {
      const rank = RANKS.get(label)
      if (rank !== undefined && (best === undefined || rank < best)) best = rank
    }
    if (best !== undefined) return KINDS[best]!
  }
  const known = FOREIGN.get(shape)
  if (known) return known.of(labels)
  const made = new ForeignKinds(shape, KINDS)
  FOREIGN.set(shape, made)
  return made.of(labels)
}

/** How important a kind is, from 0 for the most; foreign kinds stand in the middle. */
export function rankOf(kind: Kind): number {
  return kind.foreign ? KINDS.length / 2 : RANKS.get(kind.label)!
}
