import type { FormEvent, KeyboardEvent } from 'react'
import type { Settings } from '../../../graph/model/parameter.ts'
import { LAYOUTS } from '../../../graph/layout/layouts.ts'
import { useApp } from '../../store/app-state.ts'
import { Button } from '../../ui/button.tsx'
import { notifyError } from '../../ui/notify.ts'
import { ParameterForm } from '../../ui/parameter-form.tsx'
import { runLayout } from '../explore/run-layout.ts'
import { KeptArrangements } from './kept-arrangements.tsx'
import { LayoutList } from './layout-list.tsx'
import { cancelLayout, useLayoutRun } from './layout-run.ts'
import { setLayout, useLayoutSettings } from './layout-settings.ts'
import { PinnedNote } from './pinned-note.tsx'
import { ScopeChoice, useScope } from './scope-choice.tsx'
import { SeedField } from './seed-field.tsx'
import './layout-panel.css'

const NOTHING_SET: Settings = {}

/** Ways to arrange what is drawn, each with a form of its own, and the arrangements that were kept. */
export function LayoutPanel() {
  const layout = useLayoutSettings(state => state.layout)
  const settings = useLayoutSettings(state => state.settings[layout]) ?? NOTHING_SET
  const running = useLayoutRun(state => state.running !== null)
  const empty = useApp(state => state.view.nodes.size === 0)
  const scope = useScope()
  const run = () => void runLayout(layout, scope).catch(notifyError)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!running && !empty) run()
  }
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !running) return
    event.stopPropagation()
    cancelLayout()
  }
  return (
    <div className="layout-panel" onKeyDown={cancel}>
      <form aria-label="Layout" onSubmit={submit}>
        <LayoutList />
        <div className="layout-form">
          <ParameterForm
            parameters={LAYOUTS[layout].parameters}
            settings={settings}
            onChange={changed => setLayout(layout, changed)}
          />
          {LAYOUTS[layout].seeded && <SeedField disabled={running || empty} onAnother={run} />}
          <ScopeChoice />
          <PinnedNote />
          {running ? (
            <Button key="cancel" onClick={cancelLayout}>
              Cancel
            </Button>
          ) : (
            <Button key="arrange" type="submit" look="primary" disabled={empty}>
              Arrange
            </Button>
          )}
        </div>
      </form>
      <KeptArrangements />
    </div>
  )
}
