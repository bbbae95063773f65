import { useApp } from '../../store/app-state.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { unpin } from '../explore/pin.ts'
import { inScope } from './scope.ts'
import { useScope } from './scope-choice.tsx'

/** Says how many nodes no layout moves, and lets them go. */
export function PinnedNote() {
  const scope = useScope()
  const view = useApp(state => state.view)
  const selection = useApp(state => state.selection)
  const pinned = inScope({ view, selection }, scope).filter(key => view.nodes.get(key)!.pinned)
  if (pinned.length === 0) return null
  return (
    <p className="layout-note">
      {counted(pinned.length, 'pinned node stays where it is', 'pinned nodes stay where they are')}; the rest
      goes round.{' '}
      <Button look="link" onClick={() => unpin(pinned)}>
        Unpin
      </Button>
    </p>
  )
}
