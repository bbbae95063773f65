import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { type History, pathAhead, pathTo, START } from '../../../graph/view/history.ts'
import { laneRows } from '../../../graph/view/history-lanes.ts'
import { goToStep } from '../../store/app-state.ts'
import { Lanes } from './lanes.tsx'
import { type StepState, StepRow } from './step-row.tsx'

/** All steps as a tree, the newest on top, the canvas before the first below them. */
export function StepList({ history }: { readonly history: History }) {
  const list = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  const rows = useMemo(() => laneRows(history), [history])
  const lanes = Math.max(...rows.flatMap(({ lane, passing, leaving }) => [lane, ...passing, ...leaving])) + 1
  const stateOf = useMemo(() => statesOf(history), [history])
  const open = (id: number, wanted: boolean) => setOpened(before => toggled(before, id, wanted))
  useEffect(() => {
    stepButton(list.current!, history.now)?.scrollIntoView({ block: 'nearest' })
  }, [history.now])
  const onKeyDown = (event: KeyboardEvent) => {
    const id = Number((event.target as HTMLElement).dataset['step'] ?? Number.NaN)
    if (Number.isNaN(id) || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'ArrowRight' && history.steps.get(id)?.cypher) open(id, true)
    else if (event.key === 'ArrowLeft') open(id, false)
    else if (!moveFocus(list.current!, event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const start = rows.at(-1)!
  return (
    <div className="history-list" ref={list} onKeyDown={onKeyDown}>
      <ol aria-label="Steps" reversed>
        {rows.slice(0, -1).map(row => (
          <StepRow
            key={row.id}
            row={row}
            step={history.steps.get(row.id)!}
            lanes={lanes}
            state={stateOf(row.id)}
            inTabOrder={row.id === history.now}
            open={opened.has(row.id)}
            onOpen={wanted => open(row.id, wanted)}
            onJump={() => goToStep(row.id)}
          />
        ))}
      </ol>
      <div className="history-step" data-state={stateOf(START)}>
        <Lanes row={start} isStart lanes={lanes} state={stateOf(START)} />
        <button
          type="button"
          className="history-jump"
          data-step={START}
          tabIndex={history.now === START ? 0 : -1}
          aria-current={history.now === START ? 'step' : undefined}
          onClick={() => goToStep(START)}
        >
          <span className="dim figures mono">0</span>
          <span className="clip">As it was opened</span>
        </button>
      </div>
    </div>
  )
}

function statesOf(history: History): (id: number) => StepState {
  const done = new Set([START, ...pathTo(history)])
  const ahead = new Set(pathAhead(history))
  return id => {
    if (id === history.now) return 'now'
    if (done.has(id)) return 'done'
    return ahead.has(id) ? 'undone' : 'aside'
  }
}

function toggled(ids: ReadonlySet<number>, id: number, wanted: boolean): ReadonlySet<number> {
  const next = new Set(ids)
  if (wanted) next.add(id)
  else next.delete(id)
  return next
}

const stepButton = (list: HTMLElement, id: number) => list.querySelector<HTMLElement>(`[data-step="${id}"]`)

/** Up and down through the steps; says whether the key was one of these. */
function moveFocus(list: HTMLElement, { key, target }: KeyboardEvent): boolean {
  const all = [...list.querySelectorAll<HTMLElement>('[data-step]')]
  const at = all.indexOf(target as HTMLElement)
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[key]
  if (to === undefined) return false
  all[Math.min(Math.max(0, to), all.length - 1)]?.focus()
  return true
}
