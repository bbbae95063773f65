import { caseCommands } from './case-commands.ts'
import { connectCommands } from './connect-commands.ts'
import type { Command } from './command.ts'
import { editCommands } from './edit-commands.ts'
import { graphCommands } from './graph-commands.ts'
import { helpCommands } from './help-commands.ts'
import { libraryCommands } from './library-commands.ts'
import { queryCommands } from './query-commands.ts'
import { viewCommands } from './view-commands.ts'

const table = [
  ...caseCommands,
  ...connectCommands,
  ...editCommands,
  ...viewCommands,
  ...graphCommands,
  ...queryCommands,
  ...helpCommands,
] as const

export type CommandId = (typeof table)[number]['id']

/** Everything a user can do, in the order of the menus. */
export const COMMANDS: readonly Command[] = [...table, ...libraryCommands]
