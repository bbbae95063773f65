import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useApp } from '../../store/app-state.ts'
import { Button } from '../../ui/button.tsx'
import { Message } from '../../ui/message.tsx'
import { useTreatment } from '../filter/use-treatment.ts'
import { RuleForm } from './rule-form.tsx'
import { RuleList } from './rule-list.tsx'
import '../filter/filter.css'
import './style.css'

/** What stands between rail and canvas while `style` is open there. */
export function StylePanel() {
  const treated = useTreatment()
  const [adding, setAdding] = useState(false)
  const source = useApp(({ connection }) => (connection.status === 'ready' ? connection.source.key : ''))
  if (treated.view.nodes.size === 0)
    return (
      <Message title="Nothing is drawn">
        <p>Style rules change how what is on the canvas looks. Draw something first.</p>
      </Message>
    )
  return (
    <div className="filter-panel">
      <p className="dim filter-intro">
        Colour, size, shape, caption and width beyond what kind and status say. What a rule means stands in
        the legend.
      </p>
      <RuleList {...treated} />
      {adding ? (
        <RuleForm key={source} {...treated} onDone={() => setAdding(false)} />
      ) : (
        <Button className="filter-add" onClick={() => setAdding(true)}>
          <Plus size={14} aria-hidden /> Add a rule
        </Button>
      )}
    </div>
  )
}
