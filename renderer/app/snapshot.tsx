import { useEffect, useRef } from 'react'
import { DRAWN_MARK } from '../../electron/ipc-names.ts'
import { CodedError, type CodedErrorRecord, toErrorRecord } from '../../graph/model/errors.ts'
import type { SourceInfo } from '../../queries/protocol.ts'
import { fitAll } from '../canvas/canvas-controls.ts'
import { mountCanvas } from '../canvas/mount-canvas.ts'
import { drawResult } from '../features/explore/draw-result.ts'
import { openSource } from '../features/explore/open-case.ts'
import { LIMITS } from '../limits.ts'
import { useApp } from '../store/app-state.ts'
import { runStatement } from '../store/connection.ts'
import { useShownSource } from '../store/shown-source.ts'
import { useThemeOnRoot } from './theme.ts'
import '../canvas/canvas.css'

/** The canvas alone, for a window that is written to a picture. */
export function Snapshot({ query }: { readonly query: string | null }) {
  useThemeOnRoot()
  const host = useRef<HTMLElement>(null)
  useEffect(() => mountCanvas(host.current!), [])
  const connection = useApp(state => state.connection)
  useEffect(() => {
    if (connection.status === 'ready')
      drawSnapshot(connection.source, query).catch((thrown: unknown) => refuse(toErrorRecord(thrown)))
    if (connection.status === 'failed') refuse(connection.error)
  }, [connection, query])
  return <main ref={host} className="canvas" />
}

/** Draws the opening view, or what the query returns; the source counts as shown once that rests. */
async function drawSnapshot(source: SourceInfo, query: string | null): Promise<void> {
  if (query === null) return openSource(source)
  const outcome = await runStatement({ statement: query, action: 'snapshot', rowCap: LIMITS.tableRows })
  // Nobody is there to be asked.
  await drawResult(outcome, query, { decide: () => Promise.resolve('some') })
  if (useApp.getState().view.nodes.size === 0) {
    throw new CodedError(
      'NOTHING_TO_DRAW',
      'The query returned no nodes and no relationships; return some, as in MATCH (n)-[r]->(m) RETURN n, r, m.',
    )
  }
  useApp.setState({ selection: new Set() })
  await untilStill()
  fitAll()
  await untilStill()
  useShownSource.setState({ key: source.key })
}

/** Says why there will be no picture to whoever waits for it. */
function refuse({ code, message }: CodedErrorRecord): void {
  void untilMounted().then(() => {
    document.documentElement.dataset[DRAWN_MARK] = `${code}: ${message}`
  })
}

const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
const tree = () => document.querySelector<HTMLElement>('[role=tree]')

/** The canvas marks itself as it comes up, over anything that was marked before. */
async function untilMounted(): Promise<void> {
  while (!tree()) await frame()
}

/** Milliseconds that no motion of the canvas takes longer than. */
const LONGEST_MOTION = 500

async function untilStill(): Promise<void> {
  await untilMounted()
  await new Promise(resolve => setTimeout(resolve, LONGEST_MOTION))
  while (tree()?.dataset.state !== 'still') await frame()
}
