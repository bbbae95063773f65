import type { Command } from '../../commands/command.ts'
import { whyNot } from '../../commands/why-not.ts'
import type { AppState } from '../../store/app-state.ts'
import { matchWords } from './match-words.ts'

export interface FoundCommand {
  readonly command: Command
  /** Why it cannot run now; null when it can. */
  readonly why: string | null
}

/**
 * Commands whose words fit `text`, the best first, of equal ones those used lately; those that cannot run now come
 * last. A slip of the pen counts only where nothing fits as it was typed.
 */
export function findCommands(
  commands: readonly Command[],
  text: string,
  state: AppState,
  lately: readonly string[] = [],
): FoundCommand[] {
  const found = ranked(commands, text, lately, false)
  return (found.length > 0 ? found : ranked(commands, text, lately, true))
    .map(command => ({ command, why: whyNot(command, state) }))
    .sort((a, b) => Number(a.why !== null) - Number(b.why !== null))
}

function ranked(
  commands: readonly Command[],
  text: string,
  lately: readonly string[],
  loosely: boolean,
): Command[] {
  return commands
    .map(command => ({ command, score: scoreOf(command, text, lately, loosely) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ command }) => command)
}

/** Less than what sets one fit apart from the next. */
const USED_LATELY = 0.5

function scoreOf(
  { id, label, keywords }: Command,
  text: string,
  lately: readonly string[],
  loosely: boolean,
): number {
  const fit = matchWords(text, label, keywords, loosely)
  return fit > 0 && lately.includes(id) ? fit + USED_LATELY : fit
}
