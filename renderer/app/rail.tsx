import {
  Clapperboard,
  Funnel,
  History,
  LayoutDashboard,
  Orbit,
  Palette,
  Route,
  Sigma,
  SquareTerminal,
  Waypoints,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { runCommand } from '../commands/run-command.ts'
import type { CommandId } from '../commands/registry.ts'
import { type AppState, useApp } from '../store/app-state.ts'
import { IconButton } from '../ui/icon-button.tsx'
import './rail.css'
import { toggleSide } from './toggle-side.ts'

interface Place<Panel> {
  readonly panel: Panel
  readonly label: string
  readonly command?: CommandId
  readonly icon: ReactNode
}

const BESIDE: readonly Place<NonNullable<AppState['side']>>[] = [
  { panel: 'filter', label: 'Filters', icon: <Funnel size={18} /> },
  { panel: 'style', label: 'Style', icon: <Palette size={18} /> },
  { panel: 'layout', label: 'Layout', icon: <LayoutDashboard size={18} /> },
  { panel: 'path', label: 'Paths', icon: <Route size={18} /> },
]

const BELOW: readonly Place<NonNullable<AppState['drawer']>>[] = [
  { panel: 'query', label: 'Query', command: 'query.open', icon: <SquareTerminal size={18} /> },
  { panel: 'history', label: 'History', icon: <History size={18} /> },
  { panel: 'measures', label: 'Measures', icon: <Sigma size={18} /> },
  { panel: 'story', label: 'Story', icon: <Clapperboard size={18} /> },
]

/** What the stage shows, and what stands below it and beside it: nothing, or one panel at each place. */
export function Rail() {
  const drawer = useApp(state => state.drawer)
  const side = useApp(state => state.side)
  const chain = useApp(state => state.plane === 'chain')
  return (
    <nav className="rail" aria-label="Panels">
      <IconButton
        label="Canvas"
        aria-pressed={drawer === null && !chain}
        onClick={() => useApp.setState({ drawer: null, plane: 'canvas' })}
      >
        <Orbit size={18} />
      </IconButton>
      <IconButton
        label="Attack chain"
        command="chain.toggle"
        aria-pressed={chain}
        onClick={() => runCommand('chain.toggle')}
      >
        <Waypoints size={18} />
      </IconButton>
      {BELOW.map(({ panel, label, command, icon }) => (
        <IconButton
          key={label}
          label={label}
          command={command}
          aria-pressed={drawer === panel}
          onClick={() => useApp.setState({ drawer: drawer === panel ? null : panel })}
        >
          {icon}
        </IconButton>
      ))}
      <span className="rail-gap" aria-hidden />
      {BESIDE.map(({ panel, label, icon }) => (
        <IconButton key={label} label={label} aria-pressed={side === panel} onClick={() => toggleSide(panel)}>
          {icon}
        </IconButton>
      ))}
    </nav>
  )
}
