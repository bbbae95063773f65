import { togglePlane, useChain } from '../features/chain/chain-state.ts'
import type { AppState } from '../store/app-state.ts'
import type { Command } from './command.ts'
import { isReady, isWorking } from './selection.ts'

const onChain = (state: AppState) => isWorking(state) && state.plane === 'chain'

export const chainCommands = [
  {
    id: 'chain.toggle',
    label: 'Attack chain or canvas',
    keywords: ['kill chain', 'phases', 'tactics', 'steps', 'att&ck', 'incident', 'swimlanes'],
    menu: 'Story',
    keys: ['Ctrl+Alt+C'],
    whileTyping: true,
    when: state => isWorking(state) && (isReady(state) || state.plane === 'chain'),
    run: togglePlane,
  },
  {
    id: 'chain.show',
    label: 'Show the step of the chain on the canvas',
    keywords: ['draw', 'attack chain'],
    menu: 'Story',
    when: state => onChain(state) && useChain.getState().active !== null,
    run: async () => (await import('../features/chain/show-step.ts')).showActiveStep(),
  },
  {
    id: 'chain.story',
    label: 'Make a story of the attack chain',
    keywords: ['scenes', 'storyboard', 'slides', 'a scene a step'],
    menu: 'Story',
    when: state => onChain(state) && (useChain.getState().chain?.lanes.length ?? 0) > 0,
    run: async () => (await import('../features/chain/make-story.ts')).makeStory(),
  },
] as const satisfies readonly Command[]
