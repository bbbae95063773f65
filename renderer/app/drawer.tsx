import { X } from 'lucide-react'
import { Tabs } from 'radix-ui'
import { lazy, Suspense, useLayoutEffect, useRef } from 'react'
import { HistoryPanel } from '../features/history/history-panel.tsx'
import { type AppState, useApp } from '../store/app-state.ts'
import { useShownSource } from '../store/shown-source.ts'
import { IconButton } from '../ui/icon-button.tsx'
import './drawer.css'

/* Editor and table are a third of the page's code: the window opens without them, and fetches them once it is at rest. */
const AT_REST_MS = 1000
const queryPanel = () => import('../features/query/query-panel.tsx')
const stopWaiting = useShownSource.subscribe(({ key }) => {
  if (key === null) return
  stopWaiting()
  setTimeout(() => requestIdleCallback(() => void queryPanel()), AT_REST_MS)
})
const MeasuresPanel = lazy(async () => ({
  default: (await import('../features/measures/measures-panel.tsx')).MeasuresPanel,
}))
const Storyboard = lazy(async () => ({
  default: (await import('../features/story/storyboard.tsx')).Storyboard,
}))
const QueryPanel = lazy(async () => ({ default: (await queryPanel()).QueryPanel }))

type Open = NonNullable<AppState['drawer']>

const TABS: readonly { readonly value: Open; readonly label: string }[] = [
  { value: 'query', label: 'Query' },
  { value: 'history', label: 'History' },
  { value: 'measures', label: 'Measures' },
  { value: 'story', label: 'Story' },
]

/** The panel below the canvas. */
export function Drawer({ open }: { readonly open: Open }) {
  const focusBefore = useRef<Element | null>(null)
  useLayoutEffect(() => {
    focusBefore.current = document.activeElement
  }, [open])
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
        <Suspense>
          <QueryPanel focusBefore={focusBefore} />
        </Suspense>
      </Tabs.Content>
      <Tabs.Content value="history" tabIndex={-1}>
        <HistoryPanel />
      </Tabs.Content>
      <Tabs.Content value="measures" tabIndex={-1}>
        <Suspense>
          <MeasuresPanel />
        </Suspense>
      </Tabs.Content>
      <Tabs.Content value="story" tabIndex={-1}>
        <Suspense>
          <Storyboard />
        </Suspense>
      </Tabs.Content>
    </Tabs.Root>
  )
}
