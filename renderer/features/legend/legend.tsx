import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useApp } from '../../store/app-state.ts'
import { select } from '../../ui/select.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { statusLook } from '../../ui/status.ts'
import { StatusStroke } from '../../ui/status-stroke.tsx'
import { useDrawn } from './use-drawn.ts'
import './legend.css'

/** The kinds that are drawn, with counts, and what the strokes of lines mean; a click selects all of one. */
export function Legend() {
  const [open, setOpen] = useState(true)
  const empty = useApp(state => state.view.nodes.size === 0)
  const { kinds, statuses } = useDrawn()
  if (empty) return null
  return (
    <section className="legend" aria-label="Legend">
      <button
        type="button"
        className="legend-head"
        aria-expanded={open}
        aria-controls="legend-body"
        onClick={() => setOpen(!open)}
      >
        Legend <ChevronDown size={14} aria-hidden />
      </button>
      <div id="legend-body" hidden={!open}>
        <ul aria-label="Kinds">
          {kinds.map(({ name, labels, keys }) => (
            <li key={name}>
              <button type="button" title={`Select every ${name.toLowerCase()}`} onClick={() => select(keys)}>
                <KindIcon labels={labels} size={18} />
                <span>{name}</span>
                <span className="figures dim">{keys.length}</span>
              </button>
            </li>
          ))}
        </ul>
        <ul aria-label="How sure">
          {statuses.map(({ status, keys }) => (
            <li key={status}>
              <button type="button" title={statusLook(status).meaning} onClick={() => select(keys)}>
                <StatusStroke status={status} />
                <span>{statusLook(status).words}</span>
                <span className="figures dim">{keys.length}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
