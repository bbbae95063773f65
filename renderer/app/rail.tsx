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
} from 'lucide-react'
import type { ReactNode } from 'react'
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

const BELOW: readonly Place<AppState['drawer']>[] = [
  { panel: null, label: 'Canvas', icon: <Orbit size={18} /> },
  { panel: 'query', label: 'Query', command: 'query.open', icon: <SquareTerminal size={18} /> },
  { panel: 'history', label: 'History', icon: <History size={18} /> },
  { panel: 'measures', label: 'Measures', icon: <Sigma size={18} /> },
  { panel: 'story', label: 'Story', icon: <Clapperboard size={18} /> },
]

/** What stands beside the canvas and below it: nothing, or one panel at each place. */
export function Rail() {
  const drawer = useApp(state => state.drawer)
  const side = useApp(state => state.side)
  return (
    <nav className="rail" aria-label="Panels">
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
