import type { ChoiceParameter } from '../model/parameter.ts'
import type { Measure } from './measure.ts'

/** Whether the way of the arrows counts. */
const ALONG_OR_EITHER = {
  kind: 'choice',
  label: 'Direction',
  choices: [
    { value: 'either', label: 'Either way' },
    { value: 'along', label: 'Along the arrows' },
  ],
  initial: 'either',
} as const satisfies ChoiceParameter

export const degree = {
  id: 'degree',
  label: 'Degree',
  says: 'How many drawn relationships a node has.',
  gives: 'count',
  parameters: {
    direction: {
      kind: 'choice',
      label: 'Relationships',
      choices: [
        { value: 'all', label: 'All' },
        { value: 'in', label: 'Coming in' },
        { value: 'out', label: 'Going out' },
      ],
      initial: 'all',
    },
  },
} as const satisfies Measure

export const betweenness = {
  id: 'betweenness',
  label: 'Betweenness',
  says: 'How often a node lies on the shortest way between two others: high ones are the bridges.',
  gives: 'share',
  parameters: { direction: ALONG_OR_EITHER },
} as const satisfies Measure

export const pageRank = {
  id: 'pagerank',
  label: 'PageRank',
  says: 'Where somebody who follows relationships at random would most often be: what important nodes point to.',
  gives: 'share',
  parameters: {
    direction: { ...ALONG_OR_EITHER, initial: 'along' },
    damping: {
      kind: 'number',
      label: 'Damping',
      help: 'How often the walk goes on along a relationship instead of beginning anew anywhere.',
      min: 0.5,
      max: 0.95,
      step: 0.05,
      initial: 0.85,
    },
  },
} as const satisfies Measure

export const components = {
  id: 'components',
  label: 'Components',
  says: 'Which separate part of the picture a node is in: nothing drawn ties one part to another.',
  gives: 'group',
  parameters: {},
} as const satisfies Measure

export const communities = {
  id: 'communities',
  label: 'Communities',
  says: 'Which group a node belongs to whose members are tied more closely to one another than to the rest.',
  gives: 'group',
  parameters: {
    resolution: {
      kind: 'number',
      label: 'Resolution',
      help: 'Higher makes more and smaller communities.',
      min: 0.2,
      max: 3,
      step: 0.1,
      initial: 1,
    },
    seed: {
      kind: 'number',
      label: 'Seed',
      help: 'There is more than one good division: another seed may find another.',
      min: 1,
      max: 100,
      step: 1,
      initial: 1,
    },
  },
} as const satisfies Measure

/** Every measure, in the order they are offered. */
export const MEASURES = [
  degree,
  betweenness,
  pageRank,
  components,
  communities,
] as const satisfies readonly Measure[]

export type MeasureId = (typeof MEASURES)[number]['id']
