import { type LibraryQuery, type Persona, PERSONAS } from '../../../queries/library/header.ts'

export interface QueryGroup {
  readonly persona: Persona
  readonly queries: readonly LibraryQuery[]
}

/**
 * The queries whose title, question, name or personas hold every word of `text`, each under the persona it is for
 * above all; personas that nothing is left for are left out.
 */
export function findQueries(queries: readonly LibraryQuery[], text: string): QueryGroup[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const found = queries.filter(({ title, question, name, persona }) => {
    const known = [title, question, name, ...persona].join(' ').toLowerCase()
    return words.every(word => known.includes(word))
  })
  return PERSONAS.map(persona => ({
    persona,
    queries: found.filter(query => query.persona[0] === persona),
  })).filter(group => group.queries.length > 0)
}
