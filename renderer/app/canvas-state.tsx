import { CircleAlert, LoaderCircle, PlugZap, Shapes } from 'lucide-react'
import { runCommand } from '../commands/run-command.ts'
import { AllHidden } from '../features/filter/all-hidden.tsx'
import { useApp } from '../store/app-state.ts'
import { useShownSource } from '../store/shown-source.ts'
import { Button } from '../ui/button.tsx'
import { Message } from '../ui/message.tsx'
import { CommandKeys } from '../ui/shortcut.tsx'
import { SourceBanner } from './source-banner.tsx'
import './canvas-state.css'

/** What the canvas says of itself when there is nothing to see, or when the graph behind it is away. */
export function CanvasState() {
  const connection = useApp(state => state.connection)
  const empty = useApp(state => state.view.nodes.size === 0)
  const hasOpening = useApp(
    state => state.connection.status === 'ready' && state.connection.source.opening !== null,
  )
  const shown = useShownSource(({ key }) => key !== null)
  if (connection.status === 'lost') {
    return (
      <p className="canvas-banner" role="alert">
        <PlugZap size={14} aria-hidden /> The graph is being restarted. Your canvas and its history are kept.
      </p>
    )
  }
  if (connection.status === 'failed') {
    return (
      <div className="canvas-state">
        <Message tone="bad" icon={<CircleAlert />} title="The graph could not be opened.">
          <p className="selectable">
            {connection.error.message} <span className="mono">{connection.error.code}</span>
          </p>
          <div className="canvas-offers">
            <Button onClick={() => void window.breachgraph.request('graph.connect')}>Try again</Button>
            <Button onClick={() => runCommand('connect.open')}>Connections…</Button>
          </div>
        </Message>
      </div>
    )
  }
  return (
    <>
      <SourceBanner />
      <AllHidden />
      {empty && (
        <div className="canvas-state" data-late>
          {!shown ? (
            <Message icon={<LoaderCircle className="spinning" />} title="Opening the graph…" />
          ) : (
            <EmptyCanvas hasOpening={hasOpening} />
          )}
        </div>
      )}
    </>
  )
}

function EmptyCanvas({ hasOpening }: { readonly hasOpening: boolean }) {
  return (
    <Message icon={<Shapes />} title="Nothing is drawn">
      <p>The whole graph is still there. Start with one of these.</p>
      <div className="canvas-offers">
        <Button onClick={() => runCommand('search.open')}>
          Search the graph <CommandKeys of="search.open" />
        </Button>
        {hasOpening && <Button onClick={() => runCommand('case.opening')}>Draw the opening view</Button>}
        <Button onClick={() => runCommand('query.open')}>
          Write a query <CommandKeys of="query.open" />
        </Button>
        <Button onClick={() => runCommand('case.recent')}>Recent cases and servers…</Button>
      </div>
    </Message>
  )
}
