import { type LibraryQuery, readLibraryQuery } from '../../../queries/library/header.ts'

const files = import.meta.glob<string>('../../../queries/library/*.cypher', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The library that comes with the app, by title. A broken file is a defect that the tests find. */
export const LIBRARY: readonly LibraryQuery[] = Object.entries(files)
  .map(([path, text]) => readLibraryQuery(path.slice(path.lastIndexOf('/') + 1), text))
  .sort((a, b) => a.title.localeCompare(b.title, 'en'))
