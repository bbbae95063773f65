import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type MouseEvent, useRef } from 'react'
import type { NodeKey } from '../../../graph/view/view.ts'
import { bringIntoView } from '../../canvas/canvas-controls.ts'
import { useApp } from '../../store/app-state.ts'
import { type TakenMeasure, useMeasures } from '../../store/measures.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { pick } from '../explore/selection.ts'
import { MeasureHeader, SortButton } from './measure-header.tsx'
import type { Sorting } from './measure-rows.ts'
import { nodeWords } from './node-words.ts'
import { valueText } from './value-text.ts'

/** Pixels; the same as `--row`. */
const ROW_HEIGHT = 28

interface Props {
  /** In the order they are listed. */
  readonly nodes: readonly NodeKey[]
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
}

/** The drawn nodes with a column for each measure, drawn as far as they are in sight. */
export function MeasureTable({ nodes, sorting, onSort }: Props) {
  const taken = useMeasures(state => state.taken)
  const scroller = useRef<HTMLDivElement>(null)
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized by a compiler
  const virtual = useVirtualizer({
    count: nodes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  const measures = [...taken.values()]
  const columns = `minmax(150px, 1fr) repeat(${measures.length}, 150px) 128px`
  return (
    <div
      ref={scroller}
      className="measure-scroller"
      tabIndex={0}
      role="region"
      aria-label="Rows of the table"
    >
      <div
        className="measure-table"
        role="table"
        aria-label="Measures"
        aria-rowcount={nodes.length + 1}
        style={{ '--columns': columns, minWidth: 278 + 150 * measures.length } as CSSProperties}
      >
        <div className="measure-row measure-head" role="row" aria-rowindex={1}>
          <SortButton by="name" label="Name" sorting={sorting} onSort={onSort} />
          {measures.map(measure => (
            <MeasureHeader key={measure.id} measure={measure} sorting={sorting} onSort={onSort} />
          ))}
          <SortButton by="kind" label="Kind" sorting={sorting} onSort={onSort} />
        </div>
        <div role="rowgroup" className="measure-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <Row
              key={nodes[index]!}
              node={nodes[index]!}
              measures={measures}
              index={index}
              style={{ transform: `translateY(${start}px)` }}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

interface RowProps {
  readonly node: NodeKey
  readonly measures: readonly TakenMeasure[]
  readonly index: number
  readonly style: CSSProperties
}

function Row({ node, measures, index, style }: RowProps) {
  const selected = useApp(({ selection }) => selection.has(node))
  const { name, kind } = nodeWords(node)
  const choose = ({ ctrlKey, metaKey }: MouseEvent) => {
    pick([node], ctrlKey || metaKey)
    bringIntoView([node])
  }
  return (
    <div
      className="measure-row"
      role="row"
      aria-rowindex={index + 2}
      data-selected={selected}
      style={style}
      onClick={choose}
    >
      <span role="rowheader" className="measure-name">
        <KindIcon labels={pageGraph.node(node)?.labels ?? []} size={16} />
        <button type="button" className="clip" aria-pressed={selected} title={name}>
          {name}
        </button>
      </span>
      {measures.map(({ id, measure: { gives }, values }) => {
        const value = values.get(node)
        return (
          <span key={id} role="cell" className="measure-value figures">
            {value === undefined ? <span className="dim">not taken</span> : valueText(gives, value)}
          </span>
        )
      })}
      <span role="cell" className="dim clip">
        {kind}
      </span>
    </div>
  )
}
