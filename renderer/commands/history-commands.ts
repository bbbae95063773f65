import type { Command } from './command.ts'

export const historyCommands = [] as const satisfies readonly Command[]
