/** A key with its modifiers, as commands write it: `Ctrl+Shift+H`, `F3`, `?`, `Ctrl+=`. */

/** What of a keyboard event decides which chord it is. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/**
 * The chord of a key press. Letters are upper case. Shift is named only with keys that it does not turn into
 * another sign: `Shift+F3` and `Ctrl+Shift+H`, but `?` and not `Shift+?`. Null with the system's own key held.
 */
export function chordOf(press: KeyPress): string | null {
  if (press.metaKey) return null
  const letter = /^\p{L}$/u.test(press.key)
  const key = letter ? press.key.toUpperCase() : press.key
  const named = letter || press.key.length > 1
  const modifiers = [
    press.ctrlKey ? 'Ctrl' : null,
    press.altKey ? 'Alt' : null,
    press.shiftKey && named ? 'Shift' : null,
  ]
  return [...modifiers, key === ' ' ? 'Space' : key].filter(Boolean).join('+')
}

/** The same chord in the words of Electron's menus; null for none. */
export function acceleratorOf(chord: string | undefined): string | null {
  return chord?.replace(/Arrow(Up|Down|Left|Right)/, '$1').replace(/\+$/, 'Plus') ?? null
}

/** Whether no more than modifiers are held as yet. */
export function isModifier({ key }: Pick<KeyPress, 'key'>): boolean {
  return ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'OS', 'CapsLock', 'NumLock', 'Fn'].includes(key)
}
