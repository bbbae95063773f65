import { X } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { type AppState, useApp } from '../store/app-state.ts'
import { IconButton } from '../ui/icon-button.tsx'
import './side-panel.css'

type Side = NonNullable<AppState['side']>

/* None of them is needed for the first picture: each is read when it is first opened. */
const PANELS = {
  filter: {
    title: 'Filters',
    Panel: lazy(async () => ({ default: (await import('../features/filter/filter-panel.tsx')).FilterPanel })),
  },
  style: {
    title: 'Style',
    Panel: lazy(async () => ({ default: (await import('../features/styling/style-panel.tsx')).StylePanel })),
  },
  layout: {
    title: 'Layout',
    Panel: lazy(async () => ({ default: (await import('../features/layout/layout-panel.tsx')).LayoutPanel })),
  },
  path: {
    title: 'Paths',
    Panel: lazy(async () => ({ default: (await import('../features/paths/path-panel.tsx')).PathPanel })),
  },
} as const satisfies Record<Side, unknown>

/** The panel between the rail and the canvas. */
export function SidePanel({ open }: { readonly open: Side }) {
  const { title, Panel } = PANELS[open]
  return (
    <section className="side-panel" aria-label={title}>
      <header className="side-panel-head">
        <h2>{title}</h2>
        <IconButton label={`Close ${title.toLowerCase()}`} onClick={() => useApp.setState({ side: null })}>
          <X size={16} />
        </IconButton>
      </header>
      <div className="side-panel-body">
        <Suspense>
          <Panel />
        </Suspense>
      </div>
    </section>
  )
}
