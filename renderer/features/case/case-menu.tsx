import { ChevronDown } from 'lucide-react'
import type { Recent } from '../../../electron/contract.ts'
import type { CommandId } from '../../commands/registry.ts'
import { runCommand } from '../../commands/run-command.ts'
import { useKeys } from '../../store/keys.ts'
import { useApp } from '../../store/app-state.ts'
import { useShelf } from '../../store/shelf.ts'
import { counted } from '../../ui/counted.ts'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import { toneOf } from '../connect/source-status.tsx'
import { loadRecents, openRecent, useRecents } from './recents.ts'
import { loadConnections, useConnect } from '../connect/connect-state.ts'
import type { ListedProfile } from '../connect/profile-draft.ts'
import { switchTo } from '../connect/switch-source.ts'
import { viewItems } from '../sheets/view-items.ts'
import { inWords } from '../../store/names.ts'
import './case-menu.css'

/** What this window shows, and what it can show instead. */
export function CaseMenu() {
  const tone = useApp(toneOf)
  const connection = useApp(state => state.connection)
  const totals = useApp(state => state.totals)
  const views = useShelf(state => state.views)
  const recents = useRecents(state => state.list)
  const profiles = useConnect(state => state.profiles)
  const keys = useKeys(({ of }) => of)
  const source = 'source' in connection ? connection.source : null
  const server = source?.server
  const facts = [
    server ? `${server.agent.replace('/', ' ')} at ${server.address}` : source && 'Case file, embedded graph',
    server && `database ${server.database}`,
    totals && counted(totals.nodes, 'node'),
  ]
  const command = (id: CommandId, label: string): MenuItem => ({
    label,
    keys: keys.get(id)?.[0],
    onSelect: () => runCommand(id),
  })
  return (
    <Menu
      trigger={
        <button type="button" className="case-menu">
          <span className="case-state" data-tone={tone} aria-hidden />
          <span className="clip">{inWords(source?.title ?? 'Breachgraph')}</span>
          <ChevronDown size={14} aria-hidden />
        </button>
      }
      note={facts.filter(Boolean).join(' · ') || undefined}
      onOpen={() => {
        void loadConnections()
        void loadRecents()
      }}
      items={[
        ...(source?.opening
          ? [{ label: 'Draw the opening view', onSelect: () => runCommand('case.opening') }]
          : []),
        ...(source?.kind === 'embedded'
          ? [{ label: 'About the case', onSelect: () => runCommand('case.about') }]
          : []),
        { label: 'Copy to another graph…', onSelect: () => runCommand('copy.open') },
        ...(source ? viewItems(views) : []),
        ...sourceItems(recents, profiles),
        command('case.open-file', 'Open a case file…'),
        command('connect.open', 'Connections…'),
      ]}
    />
  )
}

/** More are in the list of all. */
const LISTED = 6

function sourceItems(recents: readonly Recent[], profiles: readonly ListedProfile[]): MenuItem[] {
  const listed = recents.slice(0, LISTED).map(recent => ({
    label: recent.title,
    note: recent.missing ? `Not there any more: ${recent.place}` : recent.place || 'Comes with Breachgraph',
    current: recent.shown,
    onSelect: () => void openRecent(recent, 'here'),
  }))
  const others = profiles
    .filter(({ id }) => !recents.some(recent => recent.id === `server-${id}`))
    .map(profile => ({
      label: profile.name,
      note: profile.uri,
      onSelect: () => void switchTo(profile),
    }))
  const all = { label: 'All recent, new windows…', onSelect: () => runCommand('case.recent') }
  return [...listed, ...others, all].map((item, at) =>
    at === 0 ? { heading: 'Show in this window', ...item } : item,
  )
}
