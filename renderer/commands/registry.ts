import { caseCommands } from './case-commands.ts'
import { connectCommands } from './connect-commands.ts'
import type { Command } from './command.ts'
import { layoutCommands } from './layout-commands.ts'
import { selectCommands } from './select-commands.ts'
import { filterCommands } from './filter-commands.ts'
import { historyCommands } from './history-commands.ts'
import { sheetCommands } from './sheet-commands.ts'
import { measureCommands } from './measure-commands.ts'
import { pathCommands } from './path-commands.ts'
import { exportCommands } from './export-commands.ts'
import { preferenceCommands } from './preference-commands.ts'
import { editCommands } from './edit-commands.ts'
import { graphCommands } from './graph-commands.ts'
import { helpCommands } from './help-commands.ts'
import { libraryCommands } from './library-commands.ts'
import { storyCommands } from './story-commands.ts'
import { chainCommands } from './chain-commands.ts'
import { talkCommands } from './talk-commands.ts'
import { takeAwayCommands } from './take-away-commands.ts'
import { nameCommands } from './name-commands.ts'
import { queryCommands } from './query-commands.ts'
import { viewCommands } from './view-commands.ts'

const table = [
  ...caseCommands,
  ...connectCommands,
  ...exportCommands,
  ...preferenceCommands,
  ...editCommands,
  ...selectCommands,
  ...historyCommands,
  ...viewCommands,
  ...filterCommands,
  ...sheetCommands,
  ...graphCommands,
  ...layoutCommands,
  ...pathCommands,
  ...measureCommands,
  ...storyCommands,
  ...chainCommands,
  ...talkCommands,
  ...takeAwayCommands,
  ...nameCommands,
  ...queryCommands,
  ...helpCommands,
] as const

export type CommandId = (typeof table)[number]['id']

/** Everything a user can do, in the order of the menus. */
export const COMMANDS: readonly Command[] = [...table, ...libraryCommands]
