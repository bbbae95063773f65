import type { TraitSource } from './element-traits.ts'
import type { ElementLook, LookGroup } from './element-look.ts'
import { numberClasses, stepOf } from './number-classes.ts'
import { numberOf, textsOf } from './property-reading.ts'
import type { Value } from '../model/value.ts'
import { type Appearance, type Follows, HUES, STEPS } from './style-rule.ts'
import { type ElementKey, isNodeKey } from './view.ts'

/** Sides of nodes and widths of lines in canvas units, from little to much. */
const SIDES = [24, 34, 46, 60, 76] as const
const WIDTHS = [0.8, 1.8, 3, 4.6, 6.6] as const

/** Texts that have a colour of their own, the commonest; the others share grey. */
const CATEGORIES = 7

type Following = Extract<Appearance, { readonly follows: Follows }>

/**
 * The looks of elements that follow a value: numbers in five classes, texts by category. Where most values are
 * numbers texts are left as they are, and the other way round; what has no value is left as it is.
 */
export function followedGroups(
  appearance: Following,
  keys: readonly ElementKey[],
  source: TraitSource,
): LookGroup[] {
  const numbers: [ElementKey, number][] = []
  const texts: [ElementKey, string][] = []
  for (const key of keys) {
    const value = groupOf(appearance, key, source) ?? valueOf(appearance.follows, key, source)
    const number = numberOf(value)
    if (number !== null) numbers.push([key, number])
    else for (const text of textsOf(value).slice(0, 1)) texts.push([key, text])
  }
  if (appearance.look === 'colour' && texts.length > numbers.length) return byText(texts)
  return byNumber(numbers, appearance.look)
}

/** The number of a group is a name: it is coloured as one. */
function groupOf({ look, follows }: Following, key: ElementKey, source: TraitSource): string | undefined {
  const named = look === 'colour' && follows.by === 'measure' && isNodeKey(key)
  return named ? source.group?.(follows.measure, key) : undefined
}

function valueOf(follows: Follows, key: ElementKey, source: TraitSource): Value | undefined {
  if (!isNodeKey(key))
    return follows.by === 'property' ? source.relationship(key)?.properties.get(follows.key) : undefined
  if (follows.by === 'property') return source.node(key)?.properties.get(follows.key)
  return follows.by === 'degree' ? source.node(key)?.relationships : source.measure(follows.measure, key)
}

function byNumber(numbers: readonly (readonly [ElementKey, number])[], look: Following['look']): LookGroup[] {
  const classes = numberClasses(
    numbers.map(([, number]) => number),
    STEPS.length,
  )
  return classes.map((one, index) => ({
    mark: one,
    look: lookAt(look, stepOf(index, classes.length, STEPS.length)),
    keys: numbers.filter(([, number]) => number >= one.least && number <= one.most).map(([key]) => key),
  }))
}

function lookAt(look: Following['look'], step: number): ElementLook {
  if (look === 'colour') return { colour: STEPS[step]! }
  return look === 'size' ? { side: SIDES[step]! } : { width: WIDTHS[step]! }
}

function byText(texts: readonly (readonly [ElementKey, string])[]): LookGroup[] {
  const found = new Map<string, ElementKey[]>()
  for (const [key, text] of texts) {
    const known = found.get(text)
    if (known) known.push(key)
    else found.set(text, [key])
  }
  const ranked = [...found].sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1))
  const groups: LookGroup[] = ranked
    .slice(0, CATEGORIES)
    .map(([text, keys], index) => ({ mark: { text }, look: { colour: HUES[index]! }, keys }))
  const rest = ranked.slice(CATEGORIES).flatMap(([, keys]) => keys)
  return rest.length > 0 ? [...groups, { mark: 'others', look: { colour: 'grey' }, keys: rest }] : groups
}
