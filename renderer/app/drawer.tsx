import { X } from 'lucide-react'
import { Tabs } from 'radix-ui'
import { HistoryPanel } from '../features/history/history-panel.tsx'
import { QueryPanel } from '../features/query/query-panel.tsx'
import { ResultsPanel } from '../features/query/results-panel.tsx'
import { type AppState, useApp } from '../store/app-state.ts'
import { IconButton } from '../ui/icon-button.tsx'
import './drawer.css'

type Open = NonNullable<AppState['drawer']>

const TABS: readonly { readonly value: Open; readonly label: string }[] = [
  { value: 'query', label: 'Query' },
  { value: 'results', label: 'Results' },
  { value: 'history', label: 'History' },
]

/** The panel below the canvas. */
export function Drawer({ open }: { readonly open: Open }) {
  return (
    <Tabs.Root
      className="drawer"
      value={open}
      onValueChange={value => useApp.setState({ drawer: value as Open })}
    >
      <div className="drawer-head">
        <Tabs.List aria-label="Drawer">
          {TABS.map(({ value, label }) => (
            <Tabs.Trigger key={value} value={value}>
              {label}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <IconButton label="Close the drawer" onClick={() => useApp.setState({ drawer: null })}>
          <X size={16} />
        </IconButton>
      </div>
      <Tabs.Content value="query" tabIndex={-1}>
        <QueryPanel />
      </Tabs.Content>
      <Tabs.Content value="results" tabIndex={-1}>
        <ResultsPanel />
      </Tabs.Content>
      <Tabs.Content value="history" tabIndex={-1}>
        <HistoryPanel />
      </Tabs.Content>
    </Tabs.Root>
  )
}
