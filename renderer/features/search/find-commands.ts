import { type Command, isEnabled } from '../../commands/command.ts'
import type { AppState } from '../../store/app-state.ts'

/** Commands that could run now and whose words hold every word of `text`; those whose label begins so come first. */
export function findCommands(commands: readonly Command[], text: string, state: AppState): Command[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const wanted = words.join(' ')
  return commands
    .filter(command => {
      const known = [command.label, ...(command.keywords ?? [])].join(' ').toLowerCase()
      return words.every(word => known.includes(word)) && isEnabled(command, state)
    })
    .sort((a, b) => starts(b, wanted) - starts(a, wanted))
}

function starts({ label }: Command, text: string): number {
  return Number(label.toLowerCase().startsWith(text))
}
