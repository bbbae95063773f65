import { useMemo } from 'react'
import { inDigits } from '../../ui/counted.ts'
import { useApp } from '../../store/app-state.ts'
import { useGraphShape } from '../../store/graph-shape.ts'
import { select } from '../../ui/select.ts'
import { countView, type ViewCounts } from './count-view.ts'
import { FilteredCount } from './filtered-count.tsx'
import { MarkingChip } from '../marking/marking-chip.tsx'
import { NamesChip } from '../names/names-chip.tsx'
import { HiddenList } from './hidden-list.tsx'
import './counts-bar.css'

/** What is drawn and, above all, what is not; each count selects or opens what it counts. */
export function CountsBar() {
  const view = useApp(state => state.view)
  const version = useApp(state => state.dataVersion)
  const totals = useApp(state => state.totals)
  const { shape, uncounted } = useGraphShape()
  const counts = useMemo(() => {
    void version
    return countView(view)
  }, [view, version])
  const drawn = totals
    ? `${inDigits(counts.drawn.length)} of ${inDigits(totals.nodes)}`
    : `${inDigits(counts.drawn.length)}${uncounted ? ' of ?' : ''}`
  return (
    <section className="counts figures" aria-label="What is shown and what is not">
      <Count
        words="drawn"
        count={drawn}
        keys={counts.drawn}
        meaning={
          uncounted
            ? `Nodes on the canvas; how many the graph holds is not known: ${uncounted}`
            : 'Nodes on the canvas, of all in the graph'
        }
      />
      <HiddenList hidden={view.hidden} relationships={view.hiddenRelationships.size} />
      <FilteredCount />
      <Count
        words="capped"
        count={inDigits(counts.capped)}
        keys={[...view.capped.keys()]}
        meaning="Nodes that an expansion or a large result left out because there were too many"
        tone={counts.capped > 0 ? 'warn' : undefined}
      />
      {shape.isCase ? <Doubts counts={counts} /> : <NoClaims />}
      <NamesChip />
      <MarkingChip />
    </section>
  )
}

/** How far what is drawn can be trusted. */
function Doubts({ counts }: { readonly counts: ViewCounts }) {
  return (
    <>
      <Count
        words="alleged"
        count={inDigits(counts.alleged.length)}
        keys={counts.alleged}
        meaning="Drawn relationships that are only claimed, without shown grounds"
      />
      <Count
        words="unsourced"
        count={inDigits(counts.unsourced.length)}
        keys={counts.unsourced}
        meaning="Drawn relationships that no claim stands behind"
        tone={counts.unsourced.length > 0 ? 'warn' : undefined}
      />
    </>
  )
}

/** Where there are no claims, nothing is alleged and nothing unsourced. */
function NoClaims() {
  return (
    <Count
      words="no claims"
      count=""
      keys={[]}
      meaning="This graph holds no claims: it does not tell how sure a relationship is"
    />
  )
}

interface CountProps {
  readonly words: string
  readonly count: string
  readonly keys: Parameters<typeof select>[0] & { readonly length: number }
  readonly meaning: string
  readonly tone?: 'warn' | undefined
}

function Count({ words, count, keys, meaning, tone }: CountProps) {
  return (
    <button
      type="button"
      title={keys.length > 0 ? `${meaning}. Click to select.` : meaning}
      data-tone={tone}
      aria-disabled={keys.length === 0}
      onClick={() => keys.length > 0 && select(keys)}
    >
      {words} {count && <strong>{count}</strong>}
    </button>
  )
}
