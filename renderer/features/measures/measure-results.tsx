import { ClipboardCopy, RefreshCw } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useApp } from '../../store/app-state.ts'
import { isStale, type TakenMeasure, useMeasures } from '../../store/measures.ts'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/clipboard.ts'
import { counted } from '../../ui/counted.ts'
import { Message } from '../../ui/message.tsx'
import { notify, notifyError } from '../../ui/notify.ts'
import { measuresCsv, type Sorting, sortedNodes } from './measure-rows.ts'
import { MeasureTable } from './measure-table.tsx'
import { nodeWords } from './node-words.ts'
import { takeStaleAgain } from './take-measure.ts'

/** Whoever takes a measure wants to see what it says most of; groups stand in the order of their numbers. */
function firstSorting(taken: ReadonlyMap<string, TakenMeasure>): Sorting {
  const last = [...taken.values()].at(-1)
  return { by: last?.id ?? 'name', descending: last !== undefined && last.measure.gives !== 'group' }
}

/** What the measures say of each drawn node, of what they were taken, and whether that is still what is drawn. */
export function MeasureResults() {
  const view = useApp(state => state.view)
  const taken = useMeasures(state => state.taken)
  const version = useApp(state => state.dataVersion)
  const [chosen, setChosen] = useState<{ readonly sorting: Sorting; readonly of: number } | null>(null)
  const sorting = useMemo(
    () => (chosen?.of === taken.size ? chosen.sorting : firstSorting(taken)),
    [chosen, taken],
  )
  const nodes = useMemo(() => {
    void version
    return sortedNodes(view.nodes.keys(), nodeWords, taken, sorting)
  }, [view.nodes, taken, sorting, version])
  if (taken.size === 0) {
    return (
      <Message title="No measure is taken yet">
        <p>
          Take one on the left. It says a number of every drawn node, to sort, size, colour and filter by.
        </p>
      </Message>
    )
  }
  const copy = () =>
    copyText(measuresCsv(nodes, nodeWords, taken)).then(
      () => notify(`${counted(nodes.length, 'row')} copied as CSV.`),
      notifyError,
    )
  return (
    <section className="measure-results" aria-label="Measures of the drawn nodes">
      <div className="measure-bar">
        <Basis />
        <Button onClick={() => void copy()}>
          <ClipboardCopy size={14} aria-hidden /> Copy as CSV
        </Button>
      </div>
      <MeasureTable
        nodes={nodes}
        sorting={sorting}
        onSort={asked => setChosen({ sorting: asked, of: taken.size })}
      />
    </section>
  )
}

/** Of what the measures were taken. */
function Basis() {
  const view = useApp(state => state.view)
  const taken = useMeasures(state => state.taken)
  const busy = useMeasures(state => state.underWay !== null)
  const measures = [...taken.values()]
  const stale = measures.filter(measure => isStale(measure, view))
  const { picture } = (stale[0] ?? measures[0])!
  const of = `${counted(picture.nodes.size, 'node')} and ${counted(picture.relationships.size, 'relationship')}`
  if (stale.length === 0) {
    return (
      <p className="measure-basis figures" role="status">
        Taken of the {of} that are drawn, <span className="dim">not of the whole graph.</span>
      </p>
    )
  }
  return (
    <>
      <p className="measure-basis figures" role="status">
        <strong className="measure-stale">The picture has changed</strong> since{' '}
        {stale.length === measures.length
          ? ''
          : `${stale.map(({ label }) => label).join(', ')} was taken of `}
        {stale.length === measures.length && 'it was measured: '}
        {of}.
      </p>
      <Button disabled={busy} onClick={() => void takeStaleAgain().catch(notifyError)}>
        <RefreshCw size={14} aria-hidden /> Take again
      </Button>
    </>
  )
}
