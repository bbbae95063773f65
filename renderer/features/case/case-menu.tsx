import { ChevronDown } from 'lucide-react'
import { runCommand } from '../../commands/run-command.ts'
import { type Connection, useApp } from '../../store/app-state.ts'
import { counted } from '../../ui/counted.ts'
import { Menu } from '../../ui/menu.tsx'
import './case-menu.css'

const STATES: Readonly<Record<Connection['status'], string>> = {
  connecting: 'opening',
  ready: 'open',
  lost: 'restarting',
  failed: 'could not be opened',
}

/** Which case is open and how the graph behind it is. */
export function CaseMenu() {
  const connection = useApp(state => state.connection)
  const totals = useApp(state => state.totals)
  const source = 'source' in connection ? connection.source : null
  const state = STATES[connection.status]
  const kind = source?.kind === 'neo4j' ? 'Neo4j server' : 'Case file, embedded graph'
  return (
    <Menu
      trigger={
        <button type="button" className="case-menu">
          <span className="case-state" data-state={connection.status} aria-hidden />
          <span className="clip">{source?.title ?? 'Breachgraph'}</span>
          <span className="unseen">, {state}</span>
          <ChevronDown size={14} aria-hidden />
        </button>
      }
      note={[source && kind, totals && counted(totals.nodes, 'node'), `source ${state}`]
        .filter(Boolean)
        .join(' · ')}
      items={[
        { label: 'Draw the opening view', onSelect: () => runCommand('case.opening') },
        { label: 'About the case', onSelect: () => runCommand('case.about') },
      ]}
    />
  )
}
