import { runCommand } from '../../commands/run-command.ts'
import { useKeys } from '../../store/keys.ts'
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
      keys: useKeys.getState().of.get('view.keep')?.[0],
      onSelect: () => runCommand('view.keep'),
    },
    ...listed.map(view => ({
      label: view.name,
      note: viewInWords(view),
      onSelect: () => void openView(view).catch(notifyError),
    })),
    { label: 'Compare with…', onSelect: () => runCommand('view.compare') },
    ...(views.length > 0 ? [{ label: 'All views…', onSelect: () => runCommand('view.open') }] : []),
  ]
}
