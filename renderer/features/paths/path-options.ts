import type { Parameters } from '../../../graph/model/parameter.ts'
import { LONGEST_PATH } from '../../../queries/explore/paths.ts'

const COMMON = {
  mode: {
    kind: 'choice',
    label: 'Look for',
    choices: [
      { value: 'shortest', label: 'The shortest paths' },
      { value: 'all', label: 'All paths' },
    ],
    initial: 'shortest',
  },
  hops: { kind: 'number', label: 'At most so many steps', min: 1, max: LONGEST_PATH, step: 1, initial: 6 },
  direction: {
    kind: 'choice',
    label: 'Direction',
    choices: [
      { value: 'any', label: 'Either way' },
      { value: 'along', label: 'Along the arrows' },
    ],
    initial: 'any',
  },
} as const satisfies Parameters

/** What is set for a search of paths in a case. */
export const CASE_OPTIONS = {
  ...COMMON,
  generic: {
    kind: 'boolean',
    label: 'Through generic nodes',
    help: 'Sectors, places, kinds of data, regulators and laws: many things share them without being tied.',
    initial: false,
  },
  evidence: {
    kind: 'boolean',
    label: 'Through claims and sources',
    help: 'They stand between everything that one article names.',
    initial: false,
  },
} as const satisfies Parameters

/** In a graph that is no case nothing is known to be generic or evidence. */
export const OPTIONS = COMMON satisfies Parameters
