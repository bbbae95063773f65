import { Link2Off, LoaderCircle, Siren } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo } from 'react'
import { chainOfIncident } from '../../../graph/chain/chain-of.ts'
import { useApp } from '../../store/app-state.ts'
import { useNames } from '../../store/names.ts'
import { Button } from '../../ui/button.tsx'
import { Message } from '../../ui/message.tsx'
import { notifyError } from '../../ui/notify.ts'
import { ChainHead } from './chain-head.tsx'
import { ChainLanes } from './chain-lanes.tsx'
import { showCanvas, useChain } from './chain-state.ts'
import { readChain } from './read-chain.ts'
import { chooseStep, showStep } from './show-step.ts'
import './chain.css'

/** The case as a chain of what was done, over the canvas. */
export function ChainPlane() {
  useEffect(coverCanvas, [])
  useReadChain()
  const { chain, error, incident, active } = useChain()
  const namesAreOff = useNames(({ wording }) => wording !== null)
  const shown = useMemo(() => chain && chainOfIncident(chain, incident), [chain, incident])
  if (error) {
    return (
      <Empty tone="bad" icon={<Link2Off />} title="The chain could not be read.">
        <p className="selectable">
          {error.message} <span className="mono">{error.code}</span>
        </p>
      </Empty>
    )
  }
  if (!shown) {
    return (
      <section className="chain" aria-label="Attack chain">
        <Message icon={<LoaderCircle className="spinning" />} title="Reading the incidents…" />
      </section>
    )
  }
  if (shown.lanes.length === 0) {
    return (
      <Empty icon={<Siren />} title={chain!.incidents.length === 0 ? 'No incidents' : 'No steps'}>
        <p>
          {chain!.incidents.length === 0
            ? 'A chain is made of nodes labelled Incident and of the claims about them. This graph has none.'
            : 'The graph joins its incidents to nobody and to nothing that happened.'}
        </p>
      </Empty>
    )
  }
  return (
    <section className="chain" aria-label="Attack chain" onKeyDown={leave}>
      <ChainHead chain={chain!} shown={shown} />
      <ChainLanes
        key={`${incident} ${namesAreOff}`}
        chain={shown}
        label="Steps of the attack"
        active={active}
        onChoose={chooseStep}
        onOpen={step => void showStep(step).catch(notifyError)}
      />
    </section>
  )
}

interface EmptyProps {
  readonly tone?: 'calm' | 'bad'
  readonly icon: React.ReactNode
  readonly title: string
  readonly children: React.ReactNode
}

function Empty({ children, ...message }: EmptyProps) {
  return (
    <section className="chain" aria-label="Attack chain" onKeyDown={leave}>
      <Message {...message}>
        {children}
        <Button onClick={showCanvas} autoFocus>
          Back to the canvas
        </Button>
      </Message>
    </section>
  )
}

function leave(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.preventDefault()
  showCanvas()
}

/** Reads the chain when it is first shown, and whenever the graph is another or was changed. */
function useReadChain(): void {
  const source = useApp(({ connection }) => (connection.status === 'ready' ? connection.source.key : null))
  const version = useApp(state => state.graphVersion)
  useEffect(() => {
    if (source === null) return
    const ending = new AbortController()
    void readChain(ending.signal)
    return () => ending.abort()
  }, [source, version])
}

/** The canvas below is not to be reached while it cannot be seen. */
function coverCanvas(): () => void {
  const covered = document.querySelector('.canvas')
  covered?.setAttribute('inert', '')
  return () => covered?.removeAttribute('inert')
}
