import { Plus, SquarePlus } from 'lucide-react'
import { runCommand } from '../../commands/run-command.ts'
import { useApp } from '../../store/app-state.ts'
import { useFirstKey } from '../../store/keys.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'

/** The button that opens another tab; `quiet` where there is no strip of tabs yet. */
export function NewSheetMenu({ quiet = false }: { readonly quiet?: boolean }) {
  const selected = useApp(({ selection, view }) => [...selection].some(key => view.nodes.has(key as never)))
  const keys = useFirstKey('sheet.new')
  return (
    <Menu
      trigger={
        <IconButton label="New tab" command="sheet.new">
          {quiet ? <SquarePlus size={15} /> : <Plus size={15} />}
        </IconButton>
      }
      items={[
        { label: 'Empty tab', keys, onSelect: () => runCommand('sheet.new') },
        { label: 'Tab with this canvas', onSelect: () => runCommand('sheet.duplicate') },
        {
          label: 'Tab with the selection',
          disabled: !selected,
          onSelect: () => runCommand('sheet.from-selection'),
        },
      ]}
    />
  )
}
