import { type MeasureId, MEASURES } from '../../graph/analysis/measures.ts'
import { takeMeasure, takeStaleAgain } from '../features/measures/take-measure.ts'
import { useApp } from '../store/app-state.ts'
import { isStale, useMeasures } from '../store/measures.ts'
import type { Command } from './command.ts'
import { hasDrawn, isWorking } from './selection.ts'

/** Other words that people look for a measure by. */
const KEYWORDS: Readonly<Record<MeasureId, readonly string[]>> = {
  degree: ['centrality', 'connections', 'relationships', 'count'],
  betweenness: ['centrality', 'bridge', 'broker', 'choke point'],
  pagerank: ['centrality', 'importance', 'influence'],
  components: ['islands', 'connected', 'parts'],
  communities: ['louvain', 'clusters', 'groups', 'modularity'],
}

export const measureCommands = [
  {
    id: 'measure.open',
    label: 'Show or hide the measures',
    keywords: ['degree', 'betweenness', 'pagerank', 'communities', 'components', 'centrality'],
    menu: 'Graph',
    when: isWorking,
    run: () => useApp.setState(({ drawer }) => ({ drawer: drawer === 'measures' ? null : 'measures' })),
  },
  ...MEASURES.map(
    measure =>
      ({
        id: `measure.${measure.id}`,
        label: `Measure: ${measure.label}`,
        keywords: ['measure', ...KEYWORDS[measure.id]],
        menu: 'Graph',
        when: hasDrawn,
        run: () => {
          useApp.setState({ drawer: 'measures' })
          return takeMeasure(measure, {})
        },
      }) as const,
  ),
  {
    id: 'measure.again',
    label: 'Take the measures again',
    keywords: ['refresh', 'stale', 'recalculate'],
    menu: 'Graph',
    when: ({ view }) => [...useMeasures.getState().taken.values()].some(taken => isStale(taken, view)),
    run: takeStaleAgain,
  },
] as const satisfies readonly Command[]
