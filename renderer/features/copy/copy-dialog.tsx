import { useApp } from '../../store/app-state.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { CopyChoices } from './copy-choices.tsx'
import { CopyFoot } from './copy-foot.tsx'
import { CopyOutcome } from './copy-outcome.tsx'
import { useCopy } from './copy-state.ts'
import './copy-dialog.css'

const close = () => useCopy.setState({ open: false })

/** Copies this graph, or what is drawn of it, to another: rehearsed first, then done. */
export function CopyDialog() {
  const open = useCopy(state => state.open)
  const title = useApp(({ connection }) => ('source' in connection ? connection.source?.title : null))
  if (!open) return null
  return (
    <Dialog title="Copy to another graph" className="copy-dialog" onClose={close}>
      <div className="copy-body">
        <p className="copy-from">
          <span className="dim">From</span>
          <span className="clip">{title}</span>
        </p>
        <CopyChoices />
        <CopyOutcome />
        <CopyFoot onClose={close} />
      </div>
    </Dialog>
  )
}
