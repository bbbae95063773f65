import { ChevronDown } from 'lucide-react'
import { runCommand } from '../../commands/run-command.ts'
import { useApp } from '../../store/app-state.ts'
import { useShelf } from '../../store/shelf.ts'
import { counted } from '../../ui/counted.ts'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import { loadConnections, useConnect } from '../connect/connect-state.ts'
import type { ListedProfile } from '../connect/profile-draft.ts'
import { shownProfile } from '../connect/shown-profile.ts'
import { toneOf } from '../connect/source-status.tsx'
import { switchTo } from '../connect/switch-source.ts'
import { viewItems } from '../sheets/view-items.ts'
import './case-menu.css'

/** What this window shows, and what it can show instead. */
export function CaseMenu() {
  const tone = useApp(toneOf)
  const connection = useApp(state => state.connection)
  const totals = useApp(state => state.totals)
  const shown = useApp(shownProfile)
  const views = useShelf(state => state.views)
  const profiles = useConnect(state => state.profiles)
  const source = 'source' in connection ? connection.source : null
  const server = source?.server
  const facts = [
    server ? `${server.agent.replace('/', ' ')} at ${server.address}` : source && 'Case file, embedded graph',
    server && `database ${server.database}`,
    totals && counted(totals.nodes, 'node'),
  ]
  return (
    <Menu
      trigger={
        <button type="button" className="case-menu">
          <span className="case-state" data-tone={tone} aria-hidden />
          <span className="clip">{source?.title ?? 'Breachgraph'}</span>
          <ChevronDown size={14} aria-hidden />
        </button>
      }
      note={facts.filter(Boolean).join(' · ') || undefined}
      onOpen={() => void loadConnections()}
      items={[
        ...(source?.opening
          ? [{ label: 'Draw the opening view', onSelect: () => runCommand('case.opening') }]
          : []),
        ...(source?.kind === 'embedded'
          ? [{ label: 'About the case', onSelect: () => runCommand('case.about') }]
          : []),
        { label: 'Copy to another graph…', onSelect: () => runCommand('copy.open') },
        ...(source ? viewItems(views) : []),
        ...switches(profiles, source?.kind === 'embedded' ? 'case' : shown),
        { label: 'Connections…', keys: 'Ctrl+O', onSelect: () => runCommand('connect.open') },
      ]}
    />
  )
}

function switches(profiles: readonly ListedProfile[], shown: string | null): MenuItem[] {
  return [
    {
      label: 'The case',
      heading: 'Show in this window',
      current: shown === 'case',
      onSelect: () => void switchTo(null),
    },
    ...profiles.map(profile => ({
      label: profile.name,
      note: profile.uri,
      current: shown === profile.id,
      onSelect: () => void switchTo(profile),
    })),
  ]
}
