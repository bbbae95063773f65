import type { Command } from './command.ts'

export const exportCommands = [] as const satisfies readonly Command[]
