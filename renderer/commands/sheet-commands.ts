import type { Command } from './command.ts'

export const sheetCommands = [] as const satisfies readonly Command[]
