import type { Parameters } from '../../../graph/model/parameter.ts'
import type { Settings } from '../../../electron/contract.ts'
import { DEFAULT_SETTINGS } from '../../../electron/default-settings.ts'

/** What a person may set, by its name in the settings; the dialog is made from these. */
export const PREFERENCES = [
  {
    title: 'Look',
    parameters: {
      theme: {
        kind: 'choice',
        label: 'Theme',
        choices: [
          { value: 'system', label: 'As the system' },
          { value: 'dark', label: 'Dark' },
          { value: 'light', label: 'Light' },
        ],
        initial: DEFAULT_SETTINGS.theme,
      },
      motion: {
        kind: 'choice',
        label: 'Motion',
        help: 'Without it the camera jumps, and nothing glides or fades.',
        choices: [
          { value: 'system', label: 'As the system' },
          { value: 'full', label: 'On' },
          { value: 'reduced', label: 'Off' },
        ],
        initial: DEFAULT_SETTINGS.motion,
      },
      minimap: {
        kind: 'boolean',
        label: 'Show the minimap',
        help: 'The whole picture, small, in a corner of the canvas.',
        initial: DEFAULT_SETTINGS.minimap,
      },
      bundleParallels: {
        kind: 'boolean',
        label: 'Bundle parallel relationships',
        help: 'All between the same two nodes become one line with their number, however few they are.',
        initial: DEFAULT_SETTINGS.bundleParallels,
      },
    },
  },
  {
    title: 'Exploring',
    parameters: {
      expandOrder: {
        kind: 'choice',
        label: 'An expansion brings first',
        choices: [
          { value: 'connected', label: 'The most connected neighbours' },
          { value: 'evidenced', label: 'The best evidenced neighbours' },
          { value: 'newest', label: 'The newest neighbours' },
        ],
        initial: DEFAULT_SETTINGS.expandOrder,
      },
      expandMost: {
        kind: 'number',
        label: 'Neighbours it brings at most',
        help: 'The rest is counted as capped, and comes when the node is expanded again.',
        min: 10,
        max: 300,
        step: 10,
        initial: DEFAULT_SETTINGS.expandMost,
      },
      askAbove: {
        kind: 'number',
        label: 'Ask before drawing more nodes and relationships than',
        min: 100,
        max: 3000,
        step: 100,
        initial: DEFAULT_SETTINGS.askAbove,
      },
    },
  },
] as const satisfies readonly {
  readonly title: string
  readonly parameters: Parameters & { readonly [Name in keyof Settings]?: unknown }
}[]
