import { ChevronDown } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useApp } from '../../store/app-state.ts'
import { useGraphShape } from '../../store/graph-shape.ts'
import { select } from '../../ui/select.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { statusLook } from '../../ui/status.ts'
import { StatusStroke } from '../../ui/status-stroke.tsx'
import { RuleLegend } from './rule-legend.tsx'
import { useDrawn } from './use-drawn.ts'
import './legend.css'

/** The kinds that are drawn, with counts, and what the strokes of lines mean; a click selects all of one. */
export function Legend() {
  const host = useRef<HTMLElement>(null)
  const small = useIsSmall(host)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const open = chosen ?? !small
  const isCase = useGraphShape(({ shape }) => shape.isCase)
  const empty = useApp(state => state.view.nodes.size === 0)
  const { kinds, statuses } = useDrawn()
  const [all, setAll] = useState(false)
  const left = all ? 0 : Math.max(0, kinds.length - MOST)
  return (
    <section
      ref={host}
      hidden={empty}
      className="legend"
      aria-label="Legend"
      data-wide={small && kinds.length > 6}
    >
      <button
        type="button"
        className="legend-head"
        aria-expanded={open}
        aria-controls="legend-body"
        onClick={() => setChosen(!open)}
      >
        Legend <ChevronDown size={14} aria-hidden />
      </button>
      <div id="legend-body" hidden={!open}>
        <RuleLegend />
        <ul aria-label="Kinds">
          {kinds.slice(0, kinds.length - left).map(({ label, name, labels, keys, recoloured }) => (
            <li key={label}>
              <button
                type="button"
                title={`Select every ${isCase ? name.toLowerCase() : name}`}
                onClick={() => select(keys)}
              >
                <KindIcon labels={labels} size={18} colourless={recoloured} />
                <bdi className="clip">{name}</bdi>
                <span className="figures dim">{keys.length}</span>
              </button>
            </li>
          ))}
          {left > 0 && (
            <li>
              <button type="button" onClick={() => setAll(true)}>
                <span aria-hidden />
                <span className="dim">{left} more</span>
              </button>
            </li>
          )}
        </ul>
        <ul aria-label="How sure" hidden={statuses.length === 0}>
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

/** Kinds that are listed unasked: as many as the case model has. */
const MOST = 20

/** Pixels below which the canvas has no room for a legend that nobody asked for. */
const LOW = 560
const NARROW = 680

/** Whether what the legend lies on is low or narrow. */
function useIsSmall(host: RefObject<HTMLElement | null>): boolean {
  const [small, setSmall] = useState(false)
  useEffect(() => {
    const ground = host.current?.parentElement
    if (!ground) return
    const observer = new ResizeObserver(() =>
      setSmall(ground.clientHeight < LOW || ground.clientWidth < NARROW),
    )
    observer.observe(ground)
    return () => observer.disconnect()
  }, [host])
  return small
}
