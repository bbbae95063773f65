import { useState } from 'react'
import { plainLine } from '../../../graph/view/plain-line.ts'
import { useApp } from '../../store/app-state.ts'
import { type NamedCount, useGraphShape } from '../../store/graph-shape.ts'
import { LIMITS } from '../../limits.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { kindName } from '../../ui/kind-name.ts'
import { notifyError } from '../../ui/notify.ts'
import { CommandKeys } from '../../ui/shortcut.tsx'
import { drawAllOfLabel, drawLabel } from '../explore/draw-label.ts'
import { NameList } from './name-list.tsx'
import { Section } from './section.tsx'

/** A graph that is no case, for when nothing is selected: what is in it, and a little of each to draw. */
export function GraphSummary({ title }: { readonly title: string }) {
  const totals = useApp(state => state.totals)
  const { shape, uncounted } = useGraphShape()
  return (
    <>
      <header className="inspector-head">
        <div>
          <p className="inspector-kind">Graph</p>
          <h2 className="selectable">{title}</h2>
          <p className="dim figures">
            {totals
              ? `${counted(totals.nodes, 'node')}, ${counted(totals.relationships, 'relationship')}`
              : (uncounted ?? 'Counting…')}
          </p>
          <p className="dim">It holds no claims: nothing here tells how sure it is.</p>
        </div>
      </header>
      <NameList title="Labels" names={shape.labels} row={label => <LabelRow key={label.name} {...label} />} />
      <NameList
        title="Relationship types"
        names={shape.types}
        row={({ name, count }) => (
          <li key={name}>
            <span className="clip" title={name}>
              <bdi>{plainLine(name)}</bdi>
            </span>
            <span className="figures">{count?.toLocaleString('en')}</span>
          </li>
        )}
      />
      <Section title="How to go on">
        <ul className="hints">
          <li>Click a node or a line for its properties, double-click a node for its neighbours.</li>
          <li>
            <CommandKeys of="search.open" otherwise="The search field" /> searches names and titles,{' '}
            <CommandKeys of="query.open" otherwise="the query box" /> asks in Cypher,{' '}
            <CommandKeys of="edit.undo" otherwise="Undo" /> takes any step back.
          </li>
        </ul>
      </Section>
    </>
  )
}

/** A label as nodes bear it on the canvas, what they have, and a way to draw some. */
function LabelRow({ name, count }: NamedCount) {
  const properties = useGraphShape(({ shape }) => shape.properties.get(name))
  const [busy, setBusy] = useState(false)
  const labels = [name]
  const shown = kindName(labels)
  const some = count === null ? LIMITS.drawOfLabel : Math.min(LIMITS.drawOfLabel, count)
  const draw = (drawn: Promise<void>) => {
    setBusy(true)
    void drawn.catch(notifyError).finally(() => setBusy(false))
  }
  return (
    <li>
      <KindIcon labels={labels} size={18} />
      <span className="clip" title={name}>
        <bdi>{shown}</bdi>
      </span>
      <span className="figures">{count?.toLocaleString('en')}</span>
      <span className="name-draw">
        <Button
          look="link"
          disabled={busy}
          aria-label={`Draw ${some} ${shown}`}
          onClick={() => draw(drawLabel(name))}
        >
          Draw {some}
        </Button>
        {some !== count && (
          <Button
            look="link"
            disabled={busy}
            aria-label={`Draw all ${shown}`}
            onClick={() => draw(drawAllOfLabel(name, count))}
          >
            All
          </Button>
        )}
      </span>
      {properties && (
        <span className="name-keys dim clip" title="Properties of the first of them">
          {properties.map(({ key }) => key).join(' · ')}
        </span>
      )}
    </li>
  )
}
