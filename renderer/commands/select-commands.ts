import type { Command } from './command.ts'

export const selectCommands = [] as const satisfies readonly Command[]
