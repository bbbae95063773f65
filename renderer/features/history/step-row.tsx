import { Check, ChevronDown, ChevronRight, Copy, SquareTerminal } from 'lucide-react'
import { useState } from 'react'
import { changeInWords } from '../../../graph/view/change-in-words.ts'
import type { TakenStep } from '../../../graph/view/history.ts'
import type { LaneRow } from '../../../graph/view/history-lanes.ts'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/clipboard.ts'
import { Lanes } from './lanes.tsx'
import { inWords } from '../../store/names.ts'
import { openInQuery } from './open-in-query.ts'

export type StepState = 'done' | 'now' | 'undone' | 'aside'

const SAID: Readonly<Record<StepState, string | null>> = {
  done: null,
  now: null,
  undone: '(undone)',
  aside: '(other branch)',
}

interface Props {
  readonly row: LaneRow
  readonly step: TakenStep
  readonly lanes: number
  readonly state: StepState
  /** The one step that Tab stops at. */
  readonly inTabOrder: boolean
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly onJump: () => void
}

/** One step: a click shows the canvas as it stood after it; its Cypher unfolds below. */
export function StepRow({ row, step, lanes, state, inTabOrder, open, onOpen, onJump }: Props) {
  const words = changeInWords(step.change)
  return (
    <li className="history-step" data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <Lanes row={row} isStart={false} lanes={lanes} state={state} />
      <div className="history-step-body">
        <div className="history-row">
          <button
            type="button"
            className="history-jump"
            data-step={row.id}
            tabIndex={inTabOrder ? 0 : -1}
            title={state === 'now' ? 'The canvas stands here' : 'Show the canvas as it stood after this step'}
            onClick={onJump}
          >
            <span className="dim figures mono">{row.id}</span>
            <span className="clip">
              {inWords(step.label)}
              {SAID[state] && <span className="dim"> {SAID[state]}</span>}
            </span>
            <span className="dim figures clip history-effect">{words}</span>
          </button>
          {step.cypher && (
            <button
              type="button"
              className="history-cypher"
              tabIndex={inTabOrder ? 0 : -1}
              aria-expanded={open}
              aria-label={`Cypher of step ${row.id}`}
              onClick={() => onOpen(!open)}
            >
              {open ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
              <code className="mono dim clip">{inWords(inOneLine(step.cypher))}</code>
            </button>
          )}
        </div>
        {open && step.cypher && <StepCypher cypher={step.cypher} />}
      </div>
    </li>
  )
}

/** The statement without what stands above it, as far as a line shows it. */
function inOneLine(cypher: string): string {
  return cypher
    .replace(/^(\/\/.*\n)+/, '')
    .slice(0, 300)
    .replace(/\s+/g, ' ')
}

function StepCypher({ cypher }: { readonly cypher: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await copyText(cypher)
    setCopied(true)
    setTimeout(() => setCopied(false), 1500)
  }
  return (
    <div className="history-open">
      <pre className="mono selectable" tabIndex={0} aria-label="Cypher">
        {cypher}
      </pre>
      <div className="history-open-deeds">
        <Button onClick={() => void copy()}>
          {copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
          {copied ? 'Copied' : 'Copy'}
        </Button>
        <Button onClick={() => openInQuery(cypher)}>
          <SquareTerminal size={14} aria-hidden /> Open in the query box
        </Button>
      </div>
    </div>
  )
}
