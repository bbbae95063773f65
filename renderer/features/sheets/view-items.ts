import { runCommand } from '../../commands/run-command.ts'
import type { NamedView } from '../../store/shelf.ts'
import type { MenuItem } from '../../ui/menu.tsx'
import { notifyError } from '../../ui/notify.ts'
import { openView, viewInWords } from './views.ts'

/** Views that a menu lists by name; all of them are in the dialog. */
const LISTED = 6

/** Kept views as rows of a menu, the newest first. */
export function viewItems(views: readonly NamedView[]): MenuItem[] {
  const listed = views.toReversed().slice(0, LISTED)
  return [
    {
      label: 'Keep this view as…',
      heading: 'Views',
      keys: 'Ctrl+S',
      onSelect: () => runCommand('view.keep'),
    },
    ...listed.map(view => ({
      label: view.name,
      note: viewInWords(view),
      onSelect: () => void openView(view).catch(notifyError),
    })),
    ...(views.length > 0 ? [{ label: 'All views…', onSelect: () => runCommand('view.open') }] : []),
  ]
}
