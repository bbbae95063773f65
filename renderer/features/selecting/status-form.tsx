import { useMemo, useState } from 'react'
import type { RelationshipKey } from '../../../graph/view/view.ts'
import { shownScene } from '../../canvas/shown-scene.ts'
import { statusOf } from '../../canvas/status-of.ts'
import type { LineStatus } from '../../canvas/statuses.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { select } from '../../ui/select.ts'
import { statusLook } from '../../ui/status.ts'
import { StatusStroke } from '../../ui/status-stroke.tsx'
import { relationshipsByStatus } from './select-by.ts'

const statusOfKey = (key: RelationshipKey): LineStatus => {
  const relationship = pageGraph.relationship(key)
  return relationship ? statusOf(relationship) : 'unknown'
}

/** The statuses there are on the canvas, to tick. */
export function StatusForm({ onDone }: { readonly onDone: () => void }) {
  const groups = useMemo(() => relationshipsByStatus(shownScene(), statusOfKey), [])
  const [wanted, setWanted] = useState<ReadonlySet<LineStatus>>(new Set())
  const found = [...groups].flatMap(([status, keys]) => (wanted.has(status) ? keys : []))
  const toggle = (status: LineStatus) =>
    setWanted(now => new Set(now.has(status) ? [...now].filter(one => one !== status) : [...now, status]))
  return (
    <form
      className="select-form"
      onSubmit={event => {
        event.preventDefault()
        select(found)
        onDone()
      }}
    >
      <fieldset>
        <legend>Relationships on the canvas that are</legend>
        {[...groups].map(([status, keys], index) => (
          <label key={status} className="select-choice" title={statusLook(status).meaning}>
            <input
              type="checkbox"
              data-autofocus={index === 0 || undefined}
              checked={wanted.has(status)}
              onChange={() => toggle(status)}
            />
            <StatusStroke status={status} />
            <span>{statusLook(status).words}</span>
            <span className="figures dim">{keys.length}</span>
          </label>
        ))}
      </fieldset>
      <div className="select-foot">
        <p className="dim figures" role="status">
          {counted(found.length, 'relationship')}
        </p>
        <Button type="submit" look="primary" disabled={found.length === 0}>
          Select
        </Button>
      </div>
    </form>
  )
}
