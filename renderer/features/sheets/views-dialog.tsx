import { Bookmark, Pencil, Trash2 } from 'lucide-react'
import { create } from 'zustand'
import { useShelf } from '../../store/shelf.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Message } from '../../ui/message.tsx'
import { notifyError } from '../../ui/notify.ts'
import { dropView, keepViewAs, openView, renameViewAs, viewInWords } from './views.ts'
import './views-dialog.css'

const useViewsDialog = create<{ readonly open: boolean }>()(() => ({ open: false }))

export const openViewsDialog = (): void => useViewsDialog.setState({ open: true })
const close = () => useViewsDialog.setState({ open: false })

/** Every view that was kept: to open, to rename, to remove. */
export function ViewsDialog() {
  const { open } = useViewsDialog()
  const views = useShelf(state => state.views)
  if (!open) return null
  const leaveFor = (deed: () => Promise<void>) => () => {
    close()
    deed().catch(notifyError)
  }
  return (
    <Dialog title="Views" className="views-dialog" onClose={close}>
      <div className="views-body">
        {views.length === 0 ? (
          <Message icon={<Bookmark />} title="No view is kept yet">
            <p>
              A view is what is drawn and where, what is put aside, filters and style. It opens as one step.
            </p>
          </Message>
        ) : (
          <ul aria-label="Kept views">
            {views.map((view, index) => (
              <li key={view.name}>
                <button
                  type="button"
                  data-autofocus={index === 0 || undefined}
                  onClick={leaveFor(() => openView(view))}
                >
                  <span className="clip">{view.name}</span>
                  <span className="dim figures">{viewInWords(view)}</span>
                </button>
                <IconButton label={`Rename ${view.name}`} onClick={leaveFor(() => renameViewAs(view))}>
                  <Pencil size={14} />
                </IconButton>
                <IconButton label={`Remove ${view.name}`} onClick={() => dropView(view)}>
                  <Trash2 size={14} />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
        <Button onClick={leaveFor(keepViewAs)}>
          <Bookmark size={14} aria-hidden /> Keep this view as…
        </Button>
      </div>
    </Dialog>
  )
}
