import { Funnel } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Message } from '../../ui/message.tsx'
import { clearFilters } from './change-filters.ts'
import { useTreatment } from './use-treatment.ts'

/** What the canvas says when something is drawn and filters hide all of it. */
export function AllHidden() {
  const { view, effects } = useTreatment()
  const isSeen = [...view.nodes.keys()].some(key => effects.get(key) !== 'hide')
  if (view.filters.size === 0 || view.nodes.size === 0 || isSeen) return null
  return (
    <div className="canvas-state">
      <Message icon={<Funnel />} title="The filters hide everything that is drawn">
        <div className="canvas-offers">
          <Button onClick={clearFilters}>Clear all filters</Button>
        </div>
      </Message>
    </div>
  )
}
