import { useApp } from '../store/app-state.ts'
import type { Command } from './command.ts'
import { isWorking } from './selection.ts'

export const measureCommands = [
  {
    id: 'measure.open',
    label: 'Show or hide the measures',
    keywords: ['degree', 'betweenness', 'pagerank', 'communities', 'components', 'centrality'],
    menu: 'Graph',
    when: isWorking,
    run: () => useApp.setState(({ drawer }) => ({ drawer: drawer === 'measures' ? null : 'measures' })),
  },
] as const satisfies readonly Command[]
