import { type Command, isEnabled } from '../../commands/command.ts'
import type { AppState } from '../../store/app-state.ts'
import { isCase } from '../../store/graph-shape.ts'

/**
 * Commands that could run now and whose words hold every word of `text`; those whose label begins so come first.
 * With nothing typed the questions of the library come first: what a newcomer can ask of a case. Of any other graph
 * they ask in vain and wait until they are typed.
 */
export function findCommands(commands: readonly Command[], text: string, state: AppState): Command[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const wanted = words.join(' ')
  const asksInVain = ({ id }: Command) => wanted === '' && isQuestion(id) && !isCase()
  return commands
    .filter(command => {
      if (asksInVain(command)) return false
      const known = [command.label, ...(command.keywords ?? [])].join(' ').toLowerCase()
      return words.every(word => known.includes(word)) && isEnabled(command, state)
    })
    .sort((a, b) => rank(b, wanted) - rank(a, wanted))
}

function rank({ id, label }: Command, text: string): number {
  return Number(text === '' ? isQuestion(id) : label.toLowerCase().startsWith(text))
}

const isQuestion = (id: string) => id.startsWith('library.')
