import { Plus, RotateCcw, X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { MOST_CHORDS } from '../../commands/change-keys.ts'
import { chordOf, isModifier } from '../../commands/chord.ts'
import type { Command } from '../../commands/command.ts'
import { isFixed, reservedFor } from '../../commands/reserved-chords.ts'
import { useKeys } from '../../store/keys.ts'
import { useSettings } from '../../store/settings.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Shortcut } from '../../ui/shortcut.tsx'
import { putKeys } from './edit-keys.ts'

/** Why keys were not put on a command, and the chords it would have, where it may still take them over. */
interface Refusal {
  readonly words: string
  readonly chords: readonly string[] | null
}

const NO_KEYS: readonly string[] = []

/** A command with its keys, each of which can be changed by pressing others. */
export function ShortcutRow({ command }: { readonly command: Command }) {
  const row = useShortcutRow(command)
  const { chords, recording, refusal, changed } = row
  return (
    <li className="shortcut-row" onBlur={row.onBlur}>
      <span>{command.label}</span>
      <span className="shortcut-keys">
        {chords.map((chord, at) =>
          isFixed(chord) ? (
            <span key={chord} title="These keys stay where they are.">
              <Shortcut keys={chord} />
            </span>
          ) : (
            <KeyButton key={at} at={at} label={`Change ${chord} of ${command.label}`} row={row}>
              <Shortcut keys={chord} />
            </KeyButton>
          ),
        )}
        {recording !== null && recording < chords.length && (
          <IconButton label={`Remove ${chords[recording]} from ${command.label}`} onClick={row.remove}>
            <X size={14} />
          </IconButton>
        )}
        {chords.length < MOST_CHORDS && (
          <KeyButton at={chords.length} label={`Add keys to ${command.label}`} row={row}>
            <Plus size={14} aria-hidden />
          </KeyButton>
        )}
        {changed && (
          <IconButton label={`Reset ${command.label}`} onClick={row.reset}>
            <RotateCcw size={14} />
          </IconButton>
        )}
      </span>
      {refusal && (
        <span className="shortcut-refusal" role="alert">
          {refusal.words}
          {refusal.chords && (
            <Button look="link" onClick={row.moveHere}>
              Move here
            </Button>
          )}
        </span>
      )}
    </li>
  )
}

interface KeyButtonProps {
  /** Which chord of the command; one after the last adds another. */
  readonly at: number
  readonly label: string
  readonly row: ReturnType<typeof useShortcutRow>
  readonly children: React.ReactNode
}

/** Waits for keys once it was pressed; the focus stays where it is. */
function KeyButton({ at, label, row, children }: KeyButtonProps) {
  const recording = row.recording === at
  return (
    <button
      type="button"
      className="shortcut-key"
      data-recording={recording}
      onClick={() => row.record(at)}
      onKeyDown={recording ? row.onKeyDown : undefined}
    >
      <span className="unseen">{recording ? `${label}: press the keys, Escape leaves it` : label}</span>
      <span className="shortcut-key-words" aria-hidden>
        {recording ? 'Press keys…' : children}
      </span>
    </button>
  )
}

function useShortcutRow(command: Command) {
  const chords = useKeys(({ of }) => of.get(command.id) ?? NO_KEYS)
  const changed = useSettings(({ keys }) => Object.hasOwn(keys, command.id))
  const [recording, record] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const put = (wanted: readonly string[], move = false) => {
    const words = putKeys(command, wanted, move)
    setRefusal(words === null ? null : { words, chords: wanted })
    if (words === null) record(null)
  }
  const leave = () => {
    record(null)
    setRefusal(null)
  }
  const press = (chord: string | null) => {
    const reserved = reservedFor(chord, command)
    const wanted = chords.toSpliced(recording ?? 0, 1, chord ?? '')
    if (reserved !== null)
      setRefusal({ words: `${chord ?? 'That'} cannot be taken. ${reserved}`, chords: null })
    else if (chords.includes(chord!)) leave()
    else put(wanted, refusal?.chords?.join(' ') === wanted.join(' '))
  }
  return {
    chords,
    changed,
    recording,
    refusal,
    record: (at: number) => {
      setRefusal(null)
      record(at)
    },
    reset: () => put(command.keys ?? []),
    remove: () => put(chords.toSpliced(recording!, 1)),
    moveHere: () => put(refusal!.chords!, true),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Tab' && !event.ctrlKey) return
      event.preventDefault()
      event.stopPropagation()
      if (event.key === 'Escape') leave()
      else if (!isModifier(event)) press(chordOf(event))
    },
    onBlur: (event: React.FocusEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget)) leave()
    },
  }
}
