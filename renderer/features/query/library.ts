/** A query of the library with what its header says. */
export interface LibraryQuery {
  readonly title: string
  readonly text: string
}

const files = import.meta.glob<string>('../../../queries/library/*.cypher', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The library that comes with the app, by title. */
export const LIBRARY: readonly LibraryQuery[] = Object.values(files)
  .map(text => ({ title: titleOf(text), text }))
  .sort((a, b) => a.title.localeCompare(b.title, 'en'))

function titleOf(text: string): string {
  return /^\/\/\s*(?:title:\s*)?(.+)/i.exec(text)?.[1]?.trim() ?? 'Untitled'
}
