import { LIMITS } from '../../limits.ts'
import type { Search } from './use-search.ts'

/** What a list of hits leaves out and why, in a sentence; null where it is all there is. */
export function noteOf({ answer, beyond }: Search, found: number): string | null {
  if (answer.status === 'loading') return 'Searching…'
  if (answer.status === 'failed') {
    return answer.error.code === 'TIMEOUT'
      ? 'It took too long and was stopped. Name a kind before a colon to look at fewer nodes.'
      : answer.error.message
  }
  if (answer.value.more) return `First ${found}; another letter shows the rest.`
  if (beyond !== null) {
    const [scan, all] = [LIMITS.searchScan, beyond].map(count => count.toLocaleString('en'))
    return `Only the first ${scan} of ${all} nodes were looked at. Name a kind before a colon to look at fewer.`
  }
  return found === 0 ? 'No node of the graph matches.' : null
}
