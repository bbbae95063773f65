import { FileText } from 'lucide-react'
import { useApp } from '../../store/app-state.ts'
import { useGraphShape } from '../../store/graph-shape.ts'
import { captionOf } from '../../ui/caption.ts'
import { counted } from '../../ui/counted.ts'
import { CommandKeys } from '../../ui/shortcut.tsx'
import { dayInWords } from './claim-times.ts'
import { text } from './evidence.ts'
import { GraphSummary } from './graph-summary.tsx'
import { Section } from './section.tsx'
import { inWords } from '../../store/names.ts'
import { useSources } from './source-facts.ts'

/** The graph as a whole, for when nothing is selected. */
export function Summary() {
  const connection = useApp(state => state.connection)
  const { shape, reading } = useGraphShape()
  if (connection.status !== 'ready' && connection.status !== 'lost') {
    return <p className="inspector-waiting dim">Nothing is selected.</p>
  }
  if (reading) return <p className="inspector-waiting dim">Reading what is in the graph…</p>
  const title = connection.source?.title ?? 'The graph'
  return shape.isCase ? <CaseSummary title={inWords(title)} /> : <GraphSummary title={inWords(title)} />
}

/** A case: what it rests on and how to begin. */
function CaseSummary({ title }: { readonly title: string }) {
  const totals = useApp(state => state.totals)
  const sources = useSources()
  return (
    <>
      <header className="inspector-head">
        <div>
          <p className="inspector-kind">Case</p>
          <h2 className="selectable">{title}</h2>
          {totals && (
            <p className="dim figures">
              {counted(totals.nodes, 'node')}, {counted(totals.relationships, 'relationship')}
            </p>
          )}
        </div>
      </header>
      <Section title="How to read it">
        <ul className="hints">
          <li>Click a node or a line: here it says who claims it, where and when.</li>
          <li>Double-click a node for its neighbours, again to fold them away.</li>
          <li>The stroke of a line tells how sure it is; the legend has them all.</li>
          <li>
            <CommandKeys of="search.open" otherwise="The search field" /> searches everything,{' '}
            <CommandKeys of="edit.undo" otherwise="Undo" /> takes any step back,{' '}
            <CommandKeys of="help.shortcuts" otherwise="Help" /> lists the rest.
          </li>
        </ul>
      </Section>
      {sources.length > 0 && (
        <Section title="Sources" note={String(sources.length)}>
          <ul className="case-sources">
            {sources.map(({ source, publisher, claims }) => (
              <li key={source.elementId}>
                <FileText size={16} aria-hidden />
                <span>
                  <cite className="selectable">{inWords(text(source, 'title') ?? captionOf(source))}</cite>
                  <span className="dim figures">
                    {[publisher, dayInWords(source, 'published'), counted(claims, 'claim')]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
