import type { Command } from './command.ts'

export const talkCommands = [] as const satisfies readonly Command[]
