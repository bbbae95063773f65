import type { CommandId } from '../commands/registry.ts'
import { useFirstKey } from '../store/keys.ts'
import './shortcut.css'

interface CommandProps {
  readonly of: CommandId
  /** What stands there when the command has no keys: a name for it, inside a sentence. */
  readonly otherwise?: string
}

/** The chord that a command has now. */
export function CommandKeys({ of, otherwise }: CommandProps) {
  const keys = useFirstKey(of)
  return keys === undefined ? otherwise : <Shortcut keys={keys} />
}

/** A chord such as `Ctrl+Shift+H`, each key in a cap of its own. */
export function Shortcut({ keys }: { readonly keys: string }) {
  return (
    <kbd className="shortcut">
      {keys.split(/\+(?!$)/).map(key => (
        <kbd key={key}>{SYMBOLS.get(key) ?? key}</kbd>
      ))}
    </kbd>
  )
}

const SYMBOLS = new Map([
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
  ['PageUp', 'PgUp'],
  ['PageDown', 'PgDn'],
  ['Escape', 'Esc'],
])
