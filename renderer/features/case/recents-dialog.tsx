import { AppWindow, CircleAlert, Database, FileText, X } from 'lucide-react'
import type { Recent } from '../../../electron/contract.ts'
import { runCommand } from '../../commands/run-command.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { forgetRecent, openRecent, useRecents } from './recents.ts'
import { whenInWords } from './when-in-words.ts'
import './recents-dialog.css'

const close = () => useRecents.setState({ open: false, failed: null })

const instead = (command: Parameters<typeof runCommand>[0]) => () => {
  close()
  runCommand(command)
}

/** Cases and servers that were opened before, to open again or to forget. */
export function RecentsDialog() {
  const { open, list } = useRecents()
  if (!open) return null
  return (
    <Dialog title="Recent cases and servers" className="recents-dialog" onClose={close}>
      <div className="recents">
        <ul>
          {list.map(recent => (
            <RecentRow key={recent.id} recent={recent} />
          ))}
        </ul>
        {list.length === 0 && <p className="dim">Nothing was opened yet.</p>}
        <footer>
          <Button onClick={instead('connect.open')}>Connections…</Button>
          <Button look="primary" onClick={instead('case.open-file')}>
            Open a case file…
          </Button>
        </footer>
      </div>
    </Dialog>
  )
}

function RecentRow({ recent }: { readonly recent: Recent }) {
  const { kind, title, place, opened, missing, shown } = recent
  const failed = useRecents(state => (state.failed?.id === recent.id ? state.failed.message : null))
  const readAt = useRecents(state => state.readAt)
  const trouble =
    failed ?? (missing ? 'The file is not there any more. It may have been moved or renamed.' : null)
  return (
    <li className="recent">
      <span className="recent-icon" aria-hidden>
        {kind === 'case' ? <FileText size={16} /> : <Database size={16} />}
      </span>
      <span className="recent-words">
        <span className="clip">{title}</span>
        <span className="recent-place dim clip" title={place}>
          {place || 'Comes with Breachgraph'} · {shown ? 'shown in this window' : whenInWords(opened, readAt)}
        </span>
      </span>
      <span className="recent-deeds">
        <Button disabled={shown} aria-label={`Open ${title}`} onClick={() => void openRecent(recent, 'here')}>
          Open
        </Button>
        <IconButton
          label={`Open ${title} in a new window`}
          disabled={shown}
          onClick={() => void openRecent(recent, 'new-window')}
        >
          <AppWindow size={16} />
        </IconButton>
        <IconButton label={`Forget ${title}`} onClick={() => void forgetRecent(recent)}>
          <X size={16} />
        </IconButton>
      </span>
      {trouble && (
        <span className="recent-trouble" role={failed ? 'alert' : undefined}>
          <CircleAlert size={14} aria-hidden />
          <span className="selectable">{trouble}</span>
          <Button look="link" onClick={() => void forgetRecent(recent)}>
            Forget it
          </Button>
        </span>
      )}
    </li>
  )
}
