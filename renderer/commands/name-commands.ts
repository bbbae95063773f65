import type { Command } from './command.ts'

export const nameCommands = [] as const satisfies readonly Command[]
