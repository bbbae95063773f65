import { History, Orbit, SquareTerminal } from 'lucide-react'
import type { ReactNode } from 'react'
import { type AppState, useApp } from '../store/app-state.ts'
import { IconButton } from '../ui/icon-button.tsx'
import './rail.css'

interface Place {
  readonly drawer: AppState['drawer']
  readonly label: string
  readonly keys?: string
  readonly icon: ReactNode
}

const PLACES: readonly Place[] = [
  { drawer: null, label: 'Canvas', icon: <Orbit size={18} /> },
  { drawer: 'query', label: 'Query', keys: 'Ctrl+J', icon: <SquareTerminal size={18} /> },
  { drawer: 'history', label: 'History', icon: <History size={18} /> },
]

/** What stands below the canvas: nothing, or one of the drawer's panels. */
export function Rail() {
  const open = useApp(state => state.drawer)
  return (
    <nav className="rail" aria-label="Panels">
      {PLACES.map(({ drawer, label, keys, icon }) => (
        <IconButton
          key={label}
          label={label}
          keys={keys}
          aria-pressed={open === drawer}
          onClick={() => useApp.setState({ drawer: open === drawer ? null : drawer })}
        >
          {icon}
        </IconButton>
      ))}
    </nav>
  )
}
