import type { Command } from './command.ts'

export const storyCommands = [] as const satisfies readonly Command[]
