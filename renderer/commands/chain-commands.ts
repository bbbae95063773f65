import type { Command } from './command.ts'

export const chainCommands = [] as const satisfies readonly Command[]
