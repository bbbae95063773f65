import { useApp } from '../../store/app-state.ts'
import { cancelQuery } from './run-query.ts'
import { useQuery } from './query-state.ts'

/**
 * Leaves the box read only, and without the rows of the last source, whenever another source is shown. What is
 * written in the box stays. Call once.
 */
export function followSource(): void {
  let shown: string | null = null
  useApp.subscribe(({ connection }) => {
    if (connection.status !== 'ready' || connection.source.key === shown) return
    if (shown !== null) {
      cancelQuery()
      useQuery.setState({ writing: false, run: { status: 'idle' } })
    }
    shown = connection.source.key
  })
}
