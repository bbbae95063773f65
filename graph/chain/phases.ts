import { TACTICS } from './tactics.ts'

/** A lane of a chain. */
export interface Phase {
  readonly id: string
  readonly title: string
  /** What stands in it, in a sentence. */
  readonly meaning: string
  /** Whether it is a tactic of ATT&CK, and not the case's own. */
  readonly tactic: boolean
}

interface OwnPhase {
  readonly phase: Phase
  /** The order of the tactic that it follows. */
  readonly after: number
  readonly types: readonly string[]
}

function own(id: string, title: string, meaning: string, after: string, types: string): OwnPhase {
  const order = TACTICS.findIndex(({ title: name }) => name === after)
  return { phase: { id, title, meaning, tactic: false }, after: order, types: types.split(' ') }
}

/** The phases that relationships of a case stand for by themselves, in the order in which such things happen. */
const OWN: readonly OwnPhase[] = [
  own(
    'break-in',
    'Break-in',
    'Whom the incident struck, and who got in',
    'Initial Access',
    'TARGETED HAS_ACCESS_TO DID_NOT_DETECT',
  ),
  own('data', 'Data reached', 'What was exposed, and what was not', 'Exfiltration', 'EXPOSED DID_NOT_EXPOSE'),
  own('hit', 'Who was hit', 'Those that it affected, or could affect', 'Impact', 'AFFECTED COULD_AFFECT'),
  own(
    'contact',
    'Contact and demand',
    'Who got in touch with whom, and asked for what',
    'Impact',
    'CONTACTED DID_NOT_CONTACT DEMANDED_FROM OFFERED_TO PROVIDED_DATA_TO',
  ),
  own(
    'publication',
    'Publication',
    'What was put in public, and what was not',
    'Impact',
    'PUBLISHED DID_NOT_PUBLISH',
  ),
  own(
    'light',
    'Coming to light',
    'Who made it known, was told of it and looked into it',
    'Impact',
    'BROUGHT_TO_LIGHT REPORTED_TO LISTED_BY HIRED INVESTIGATED',
  ),
]

/** What has no phase of its own. */
export const OTHER: Phase = {
  id: 'other',
  title: 'Everything else',
  meaning: 'Dated claims that no line of the graph stands for, and lines of other types',
  tactic: false,
}

const OF_TYPE = new Map(OWN.flatMap(({ phase, types }) => types.map(type => [type, phase] as const)))

/** The types of relationships that are steps of a chain wherever both ends have to do with an incident. */
export const STEP_TYPES: readonly string[] = [...OF_TYPE.keys()]

const tacticPhase = (title: string): Phase => ({
  id: `tactic:${title}`,
  title,
  meaning: `ATT&CK tactic: ${title}`,
  tactic: true,
})

/** Every lane there can be, in order: tactics as in the matrix, the case's own phases between and after them. */
export const PHASES: readonly Phase[] = [
  ...TACTICS.flatMap(({ title }, order) => [
    tacticPhase(title),
    ...OWN.filter(({ after }) => after === order).map(({ phase }) => phase),
  ]),
  OTHER,
]

/** The lane of a relationship: that of its tactic, given by its order, else the one of its type. */
export function phaseOf(type: string, tactic: number | null): Phase {
  const phase =
    tactic === null ? OF_TYPE.get(type) : PHASES.find(({ id }) => id === `tactic:${TACTICS[tactic]!.title}`)
  return phase ?? OTHER
}
