import { Fragment } from 'react'
import { type Menu, MENUS } from '../../commands/command.ts'
import { COMMANDS } from '../../commands/registry.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useOverlays } from '../../ui/overlays.ts'
import { Shortcut } from '../../ui/shortcut.tsx'
import './shortcuts-dialog.css'

/** What the pointer does on the canvas; these are no commands. */
const POINTER: readonly (readonly [string, string])[] = [
  ['Click', 'Select and inspect'],
  ['Ctrl or Shift and click', 'Add to the selection'],
  ['Double-click a node', 'Expand, again: collapse'],
  ['Right-click', 'What can be done with it'],
  ['Drag a node', 'Move and pin it'],
  ['Drag the canvas', 'Pan'],
  ['Shift and drag the canvas', 'Select by lasso'],
  ['Ctrl or Alt and drag the canvas', 'Select by box'],
  ['Click the number on a node', 'Expand by type'],
  ['Wheel', 'Zoom'],
]

const hasKeys = (menu: Menu) => COMMANDS.some(command => command.menu === menu && command.keys)

const close = () => useOverlays.setState({ help: false })

/** Every key and what it does, read from the command table. */
export function ShortcutsDialog() {
  const open = useOverlays(state => state.help)
  if (!open) return null
  return (
    <Dialog title="Shortcuts" onClose={close}>
      <div className="shortcuts" tabIndex={0} role="region" aria-label="All shortcuts">
        {MENUS.filter(hasKeys).map(menu => (
          <section key={menu}>
            <h3>{menu}</h3>
            <dl>
              {COMMANDS.filter(command => command.menu === menu && command.keys).map(
                ({ id, label, keys }) => (
                  <div key={id}>
                    <dt>{label}</dt>
                    <dd>
                      {keys!.map((chord, index) => (
                        <Fragment key={chord}>
                          {index > 0 && ' '}
                          <Shortcut keys={chord} />
                        </Fragment>
                      ))}
                    </dd>
                  </div>
                ),
              )}
            </dl>
          </section>
        ))}
        <section>
          <h3>Pointer</h3>
          <dl>
            {POINTER.map(([gesture, what]) => (
              <div key={gesture}>
                <dt>{what}</dt>
                <dd className="dim">{gesture}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  )
}
