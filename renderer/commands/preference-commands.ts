import type { Command } from './command.ts'

export const preferenceCommands = [] as const satisfies readonly Command[]
