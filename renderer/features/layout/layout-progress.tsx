import { LAYOUTS } from '../../../graph/layout/layouts.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { Shortcut } from '../../ui/shortcut.tsx'
import { cancelLayout, useLayoutRun } from './layout-run.ts'
import './layout-progress.css'

/** On the canvas while a layout runs: which, how far, and a way to end it. */
export function LayoutProgress() {
  const running = useLayoutRun(state => state.running)
  return (
    <div className="layout-progress" role="status" hidden={running === null}>
      {running && (
        <>
          <span>
            {LAYOUTS[running.layout].label}: arranging {counted(running.nodes, 'node')}
          </span>
          <progress aria-label="Layout" {...(running.share === null ? {} : { value: running.share })} />
          <Button onClick={cancelLayout}>
            Cancel <Shortcut keys="Escape" />
          </Button>
        </>
      )}
    </div>
  )
}
