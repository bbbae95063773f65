import type { Command } from './command.ts'

export const takeAwayCommands = [] as const satisfies readonly Command[]
