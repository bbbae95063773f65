import type { LaunchedApp } from './app.ts'

/** The ids of the graph processes that run at present, the oldest first. */
export function graphProcesses(app: LaunchedApp): Promise<number[]> {
  return app.electron.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(one => one.type === 'Utility' && one.name === 'Breachgraph graph')
      .sort((a, b) => a.creationTime - b.creationTime)
      .map(one => one.pid),
  )
}
