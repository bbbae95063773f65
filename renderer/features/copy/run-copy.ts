import type { RequestIn } from '../../../electron/contract.ts'
import { toErrorRecord } from '../../../graph/model/errors.ts'
import { elementIdOf } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { requestMain } from '../../store/request-main.ts'
import { useConnect } from '../connect/connect-state.ts'
import { withSecret } from '../connect/with-secret.ts'
import { type CopyReport, useCopy } from './copy-state.ts'

type Order = RequestIn<'copy.run'>

/** Rehearses the copy that is chosen, or makes it, and shows what came of it. */
export async function runCopy(dryRun: boolean): Promise<void> {
  const { choice } = useCopy.getState()
  if (choice.to === null) return
  useCopy.setState({ stage: { kind: dryRun ? 'rehearsing' : 'copying', progress: null } })
  const stop = window.breachgraph.on('copy.progress', progress =>
    useCopy.setState(({ stage }) => ('progress' in stage ? { stage: { ...stage, progress } } : {})),
  )
  try {
    const report = await copyTo(choice.to, { what: whatOf(choice.what), dryRun })
    useCopy.setState({
      stage: report ? { kind: dryRun ? 'rehearsed' : 'copied', report } : { kind: 'choosing', error: null },
    })
  } catch (error) {
    const record = toErrorRecord(error)
    useCopy.setState({ stage: { kind: 'choosing', error: record.code === 'CANCELLED' ? null : record } })
  } finally {
    stop()
  }
}

/** Ends the copy; the batches that are done stay, and copying again goes on from there. */
export function cancelCopy(): void {
  void requestMain('copy.cancel')
}

function whatOf(what: 'all' | 'canvas'): Order['what'] {
  if (what === 'all') return { kind: 'all' }
  const { nodes, folded } = useApp.getState().view
  return { kind: 'nodes', elementIds: [...nodes.keys(), ...folded.keys()].map(elementIdOf) }
}

/** Null when a secret was needed and not given. */
async function copyTo(to: string, order: Omit<Order, 'to'>): Promise<CopyReport | null> {
  if (to === 'case') return requestMain('copy.run', { to: { kind: 'case' }, ...order })
  const profile = useConnect.getState().profiles.find(({ id }) => id === to)
  if (!profile) return null
  let report: CopyReport | null = null
  await withSecret(profile, null, async secret => {
    report = await requestMain('copy.run', { to: { kind: 'neo4j', profile: to, secret }, ...order })
  })
  return report
}
