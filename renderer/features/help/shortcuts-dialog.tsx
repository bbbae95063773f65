import { useState } from 'react'
import { MENUS } from '../../commands/command.ts'
import { COMMANDS } from '../../commands/registry.ts'
import { useKeys } from '../../store/keys.ts'
import { useSettings } from '../../store/settings.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useOverlays } from '../../ui/overlays.ts'
import { isFound, resetAllKeys } from './edit-keys.ts'
import { ShortcutRow } from './shortcut-row.tsx'
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

const close = () => useOverlays.setState({ help: false })

/** Every command with its keys, which can be changed here. */
export function ShortcutsDialog() {
  const open = useOverlays(state => state.help)
  return open ? <OpenDialog /> : null
}

function OpenDialog() {
  const [text, setText] = useState('')
  const keys = useKeys(({ of }) => of)
  const found = COMMANDS.filter(command => isFound(command, keys.get(command.id) ?? [], text))
  const pointer = POINTER.filter(row => row.join(' ').toLowerCase().includes(text.trim().toLowerCase()))
  return (
    <Dialog title="Shortcuts" className="shortcuts-dialog" onClose={close}>
      <div className="shortcuts-tools">
        <input
          className="input"
          type="search"
          data-autofocus
          aria-label="Filter the shortcuts"
          placeholder="Filter by command or keys"
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <ResetAll />
      </div>
      <div className="shortcuts" tabIndex={0} role="region" aria-label="All shortcuts">
        {MENUS.map(menu => ({ menu, commands: found.filter(command => command.menu === menu) }))
          .filter(({ commands }) => commands.length > 0)
          .map(({ menu, commands }) => (
            <section key={menu}>
              <h3>{menu}</h3>
              <ul>
                {commands.map(command => (
                  <ShortcutRow key={command.id} command={command} />
                ))}
              </ul>
            </section>
          ))}
        {pointer.length > 0 && <Pointer rows={pointer} />}
        {found.length + pointer.length === 0 && <p className="dim">No command and no keys are called so.</p>}
      </div>
    </Dialog>
  )
}

/** Asks before it does what cannot be taken back. */
function ResetAll() {
  const changed = useSettings(state => Object.keys(state.keys).length)
  const [asking, setAsking] = useState(false)
  if (changed === 0) return null
  if (!asking) return <Button onClick={() => setAsking(true)}>Reset all…</Button>
  return (
    <>
      <Button look="primary" autoFocus onClick={resetAllKeys}>
        Reset {changed} changed
      </Button>
      <Button onClick={() => setAsking(false)}>Keep</Button>
    </>
  )
}

function Pointer({ rows }: { readonly rows: typeof POINTER }) {
  return (
    <section>
      <h3>Pointer</h3>
      <ul>
        {rows.map(([gesture, what]) => (
          <li key={gesture} className="shortcut-row">
            <span>{what}</span>
            <span className="dim">{gesture}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
