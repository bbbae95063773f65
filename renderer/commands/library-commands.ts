import { LIBRARY } from '../features/query/library.ts'
import { openLibraryQuery } from '../features/query/open-library-query.ts'
import type { Command } from './command.ts'
import { isWorking } from './selection.ts'

/** Every query of the library as a command, found by its question too. */
export const libraryCommands: readonly Command[] = LIBRARY.map(query => ({
  id: `library.${query.name}`,
  label: query.title,
  keywords: [query.question, 'library'],
  menu: 'Query',
  when: isWorking,
  run: () => openLibraryQuery(query),
}))
