import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useApp } from '../../store/app-state.ts'
import { useGraphShape } from '../../store/graph-shape.ts'
import { Button } from '../../ui/button.tsx'
import { Message } from '../../ui/message.tsx'
import { FilterForm } from './filter-form.tsx'
import { FilterList } from './filter-list.tsx'
import { QuickSection } from './quick-section.tsx'
import { useTreatment } from './use-treatment.ts'
import './filter.css'

/** What stands between rail and canvas while `filter` is open there. */
export function FilterPanel() {
  const treated = useTreatment()
  const isCase = useGraphShape(({ shape }) => shape.isCase)
  const [adding, setAdding] = useState(false)
  const source = useApp(({ connection }) => (connection.status === 'ready' ? connection.source.key : ''))
  if (treated.view.nodes.size === 0)
    return (
      <Message title="Nothing is drawn">
        <p>Filters dim or hide parts of what is on the canvas. Draw something first.</p>
      </Message>
    )
  return (
    <div className="filter-panel">
      <p className="dim filter-intro">
        Dims or hides parts of what is drawn. Nothing leaves the canvas, and every step can be undone.
      </p>
      <FilterList {...treated} />
      {adding ? (
        <FilterForm key={source} {...treated} onDone={() => setAdding(false)} />
      ) : (
        <Button className="filter-add" onClick={() => setAdding(true)}>
          <Plus size={14} aria-hidden /> Add a filter
        </Button>
      )}
      <QuickSection by="kind" title={isCase ? 'Kinds' : 'Labels'} {...treated} open />
      <QuickSection by="status" title="How sure" {...treated} open />
      <QuickSection by="stance" title="How it is said" {...treated} />
      <QuickSection by="type" title="Relationship types" {...treated} open={!isCase} />
    </div>
  )
}
