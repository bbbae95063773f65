import { chainOf } from '../../../graph/chain/chain-of.ts'
import { toErrorRecord } from '../../../graph/model/errors.ts'
import { chainFacts } from '../../../queries/explore/chain-facts.ts'
import { nodeKey } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { ask, rowsOf } from '../explore/ask.ts'
import { useChain } from './chain-state.ts'

/** Reads the chain of the open graph. What comes too late, after `signal`, is dropped. */
export async function readChain(signal: AbortSignal): Promise<void> {
  let capped = false
  try {
    const facts = await chainFacts(async (query, input) => {
      const outcome = await ask(query, input, { signal })
      capped ||= outcome.more
      return rowsOf(outcome)
    })
    if (signal.aborted) return
    const chain = chainOf(facts)
    const known = new Set(chain.incidents.map(({ node }) => node.elementId))
    useChain.setState(({ incident }) => ({
      chain,
      capped,
      error: null,
      incident: incident !== null && known.has(incident) ? incident : selectedIncident(known),
    }))
  } catch (error) {
    if (!signal.aborted) useChain.setState({ chain: null, error: toErrorRecord(error) })
  }
}

/** Whoever comes from an incident on the canvas sees its chain first. */
function selectedIncident(known: ReadonlySet<string>): string | null {
  const { selection } = useApp.getState()
  return [...known].find(id => selection.has(nodeKey(id))) ?? null
}
