import type { LayoutRecord } from './layout.ts'

/**
 * Every layout, the most used first: what forms, menus and commands are made from. What they run stands apart, in
 * layout-runs.ts, since it brings libraries that the first picture does without.
 */
export const LAYOUTS = {
  force: {
    label: 'Force',
    description: 'Related nodes draw together.',
    keywords: ['spring', 'organic'],
    seeded: true,
    parameters: {
      distance: {
        kind: 'number',
        label: 'Distance between neighbours',
        min: 60,
        max: 400,
        step: 10,
        initial: 150,
      },
      repulsion: { kind: 'number', label: 'How hard nodes push', min: 1, max: 10, step: 1, initial: 5 },
    },
  },
  hierarchy: {
    label: 'Hierarchy',
    description: 'Ranks along the relationships.',
    keywords: ['tree', 'rank', 'flow'],
    seeded: false,
    parameters: {
      direction: {
        kind: 'choice',
        label: 'Direction',
        choices: [
          { value: 'LR', label: 'Left to right' },
          { value: 'TB', label: 'Top to bottom' },
        ],
        initial: 'LR',
      },
      rankGap: { kind: 'number', label: 'Room between ranks', min: 40, max: 400, step: 10, initial: 110 },
      nodeGap: { kind: 'number', label: 'Room inside a rank', min: 10, max: 120, step: 2, initial: 28 },
    },
  },
  concentric: {
    label: 'Concentric by kind',
    description: 'What matters most in the middle.',
    keywords: ['circle', 'radial', 'rings'],
    seeded: false,
    parameters: {
      shared: { kind: 'boolean', label: 'Kinds share a ring where there is room', initial: true },
      ringGap: { kind: 'number', label: 'Room between rings', min: 20, max: 240, step: 10, initial: 60 },
    },
  },
  timeline: {
    label: 'Timeline',
    description: 'By date, from left to right.',
    keywords: ['time', 'date', 'chronology', 'when'],
    seeded: false,
    parameters: {
      spacing: {
        kind: 'choice',
        label: 'Steps from date to date',
        choices: [
          { value: 'even', label: 'Even' },
          { value: 'scale', label: 'True to scale' },
        ],
        initial: 'even',
      },
      gap: { kind: 'number', label: 'Room between dates', min: 20, max: 300, step: 10, initial: 70 },
    },
  },
  grid: {
    label: 'Grid',
    description: 'Rows and columns, side by side.',
    keywords: ['table', 'rows', 'matrix'],
    seeded: false,
    parameters: {
      order: {
        kind: 'choice',
        label: 'In the order of',
        choices: [
          { value: 'kind', label: 'Kinds' },
          { value: 'connections', label: 'Most connected first' },
        ],
        initial: 'kind',
      },
      shape: {
        kind: 'choice',
        label: 'Shape',
        choices: [
          { value: 'wide', label: 'Wide, as a screen' },
          { value: 'square', label: 'Square' },
          { value: 'tall', label: 'Tall, as a page' },
        ],
        initial: 'wide',
      },
      gap: { kind: 'number', label: 'Room between nodes', min: 10, max: 160, step: 5, initial: 30 },
    },
  },
  community: {
    label: 'By community',
    description: 'What is closely knit, together.',
    keywords: ['cluster', 'groups', 'louvain'],
    seeded: true,
    parameters: {
      resolution: {
        kind: 'number',
        label: 'How small communities are',
        min: 0.2,
        max: 3,
        step: 0.1,
        initial: 1,
      },
      gap: { kind: 'number', label: 'Room between communities', min: 20, max: 400, step: 10, initial: 90 },
    },
  },
} as const satisfies Readonly<Record<string, LayoutRecord>>

export type LayoutId = keyof typeof LAYOUTS

/** The ids of every layout, in their order. */
export const LAYOUT_IDS = Object.keys(LAYOUTS) as readonly LayoutId[]
