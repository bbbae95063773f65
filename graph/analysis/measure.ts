import { type Parameters, type Settings, settingsFor } from '../model/parameter.ts'

/**
 * Something that can be said of every node by a number, calculated from how nodes hang together; `run-measure.ts`
 * calculates it. What stands here is what a page needs to offer it.
 */
export interface Measure {
  readonly id: string
  readonly label: string
  /** What it says of a node, in one sentence for somebody who has never heard its name. */
  readonly says: string
  /**
   * What its values are: whole numbers, shares between 0 and 1 (of pairs, or of one whole), or the number of the group
   * that a node belongs to, 1 being the largest group: a name, nothing to calculate with.
   */
  readonly gives: 'count' | 'share' | 'group'
  readonly parameters: Parameters
}

/**
 * The name under which styles and filters find a measure as it was taken: its id, and each setting that is not as it
 * begins, such as `communities;resolution=1.5`.
 */
export function measureKey({ id, parameters }: Measure, settings: Settings): string {
  return [id, ...changedSettings(parameters, settings).map(([name, value]) => `${name}=${value}`)].join(';')
}

/** Measure and settings of a key; null when it names none of these measures. Settings it does not know are passed over. */
export function readMeasureKey(
  key: string,
  measures: readonly Measure[],
): { readonly measure: Measure; readonly settings: Settings } | null {
  const [id, ...parts] = key.split(';')
  const measure = measures.find(one => one.id === id)
  if (!measure) return null
  const texts = new Map(parts.map(part => part.split('=') as [string, string]))
  const read = Object.entries(measure.parameters).flatMap(([name, { kind }]) => {
    const text = texts.get(name)
    if (text === undefined) return []
    return [[name, kind === 'number' ? Number(text) : kind === 'boolean' ? text === 'true' : text] as const]
  })
  return { measure, settings: settingsFor(measure.parameters, Object.fromEntries(read)) }
}

/** What a measure as it was taken is called: `Degree`, `Degree (coming in)`. */
export function measureName({ label, parameters }: Measure, settings: Settings): string {
  const changed = changedSettings(parameters, settings).map(([name, value]) => {
    const parameter = parameters[name]!
    if (parameter.kind !== 'choice') return `${parameter.label.toLowerCase()} ${value}`
    return parameter.choices.find(choice => choice.value === value)!.label.toLowerCase()
  })
  return changed.length > 0 ? `${label} (${changed.join(', ')})` : label
}

function changedSettings(parameters: Parameters, settings: Settings): [string, number | string | boolean][] {
  const whole: Settings = settingsFor(parameters, settings)
  return Object.entries(whole).filter(([name, value]) => value !== parameters[name]!.initial)
}
