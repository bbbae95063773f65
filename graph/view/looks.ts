import { meets } from './condition.ts'
import type { TraitSource } from './element-traits.ts'
import { captionText } from './caption.ts'
import type { ElementLook, LookGroup } from './element-look.ts'
import { followedGroups } from './followed-groups.ts'
import type { StyleRule } from './style-rule.ts'
import { type ElementKey, isNodeKey, type View } from './view.ts'

export interface Looks {
  readonly of: ReadonlyMap<ElementKey, ElementLook>
  /** What acting rules give to whom, under their ids; whom a later rule has won is left out. Captions are not in it. */
  readonly groups: ReadonlyMap<string, readonly LookGroup[]>
}

export const NO_LOOKS: Looks = { of: new Map(), groups: new Map() }

type Styled = Pick<View, 'nodes' | 'relationships' | 'styles'>

/** What a view's style rules make of what is drawn. Without rules nothing is read. */
export function looksOf(view: Styled, source: TraitSource): Looks {
  const acting = [...view.styles].filter(([, { on }]) => on).sort(([, a], [, b]) => a.order - b.order)
  if (acting.length === 0) return NO_LOOKS
  const looks = new Map<ElementKey, ElementLook>()
  const given = acting.map(([id, rule]) => {
    const groups = groupsOf(rule, view, source)
    for (const { keys, look } of groups)
      for (const key of keys) looks.set(key, { ...looks.get(key), ...look })
    return [id, groups] as const
  })
  return { of: looks, groups: stillHeld(given) }
}

/** What each rule gives; a caption is another for every node. */
function groupsOf({ condition, appearance }: StyleRule, view: Styled, source: TraitSource): LookGroup[] {
  const speaksOf = (key: ElementKey) => condition === null || meets(condition, key, source) === true
  const nodes = () => [...view.nodes.keys()].filter(speaksOf)
  const relationships = () => [...view.relationships.keys()].filter(speaksOf)
  switch (appearance.look) {
    case 'fixed':
      return fixedGroups(appearance, [...nodes(), ...relationships()])
    case 'colour':
      return followedGroups(appearance, appearance.of === 'nodes' ? nodes() : relationships(), source)
    case 'size':
      return followedGroups(appearance, nodes(), source)
    case 'width':
      return followedGroups(appearance, relationships(), source)
    case 'caption':
      return nodes().flatMap(key => {
        const caption = captionText(source.node(key)?.properties.get(appearance.key))
        return caption === null ? [] : [{ mark: 'caption' as const, look: { caption }, keys: [key] }]
      })
  }
}

type Fixed = Extract<StyleRule['appearance'], { readonly look: 'fixed' }>

function fixedGroups({ colour, shape, size, width }: Fixed, keys: readonly ElementKey[]): LookGroup[] {
  const common = colour === null ? {} : { colour }
  const ofNodes = { ...common, ...(shape !== null && { shape }), ...(size !== null && { factor: size }) }
  const ofLines = { ...common, ...(width !== null && { width }) }
  return [
    { mark: 'fixed' as const, look: ofNodes, keys: keys.filter(isNodeKey) },
    { mark: 'fixed' as const, look: ofLines, keys: keys.filter(key => !isNodeKey(key)) },
  ].filter(group => group.keys.length > 0 && Object.keys(group.look).length > 0)
}

type Given = readonly (readonly [id: string, groups: readonly LookGroup[]])[]

function stillHeld(given: Given): Map<string, readonly LookGroup[]> {
  const holders = new Map<string, LookGroup>()
  const parts = ({ look }: LookGroup, key: ElementKey) => Object.keys(look).map(part => `${part} ${key}`)
  for (const [, groups] of given)
    for (const group of groups)
      for (const key of group.keys) for (const part of parts(group, key)) holders.set(part, group)
  return new Map(
    given.map(([id, groups]) => [
      id,
      groups
        .filter(({ mark }) => mark !== 'caption')
        .map(group => ({
          ...group,
          keys: group.keys.filter(key => parts(group, key).some(part => holders.get(part) === group)),
        })),
    ]),
  )
}
