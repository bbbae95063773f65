import './shortcut.css'

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
