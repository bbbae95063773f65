import type { CaseFile } from '../../graph/case/case-file.ts'

/**
 * A case of any size for measuring: `nodes` vendors on a grid with positions stored, `relationships` between them
 * spread evenly, every one carried by a claim, plus `neighbours` clients of the first node that the opening view
 * leaves out, for expanding. Deterministic.
 */
export function generatedCase(nodes: number, relationships: number, neighbours: number): CaseFile {
  const vendor = (index: number) => `vendor/v-${index}`
  const client = (index: number) => `client/c-${index}`
  const columns = Math.ceil(Math.sqrt(nodes * 1.6))
  const indices = (count: number) => Array.from({ length: count }, (_, index) => index)
  const ends = [
    ...indices(relationships).map(index => {
      const start = index % nodes
      // Strides that share no factor with one another spread the ends without repeating a pair.
      const end = (start + 1 + 7 * Math.floor(index / nodes) + (start % 3)) % nodes
      return { start: vendor(start), end: vendor(end), type: 'CLIENT_OF' }
    }),
    ...indices(neighbours).map(index => ({ start: client(index), end: vendor(0), type: 'CLIENT_OF' })),
  ]
  const entities = [
    { id: 'publisher/p', name: 'Publisher', kinds: ['Publisher'] },
    ...indices(nodes).map(index => ({
      id: vendor(index),
      name: `Vendor number ${index}`,
      kinds: ['Vendor'],
    })),
    ...indices(neighbours).map(index => ({ id: client(index), name: `Client ${index}`, kinds: ['Client'] })),
  ]
  const claim = (index: number, about: readonly string[]) => ({
    id: `claim/${index}`,
    text: `Reported, number ${index}`,
    stance: 'reported' as const,
    polarity: 'positive' as const,
    source: 'source/s',
    line: index + 1,
    paragraph: index + 1,
    medium: 'article' as const,
    statedBy: 'publisher/p',
    about,
    dateBasis: 'none' as const,
  })
  return {
    format: 'breachgraph-case',
    version: 1,
    id: `generated-${nodes}-${relationships}`,
    title: `${nodes} nodes, ${relationships} relationships`,
    sources: [
      {
        id: 'source/s',
        title: 'A source',
        publisher: 'publisher/p',
        published: '2025-01-01',
        dateBasis: 'external',
        file: 's.txt',
      },
    ],
    entities,
    claims: [
      ...ends.map(({ start, end }, index) => claim(index, [start, end])),
      claim(ends.length, ['publisher/p']),
    ],
    relationships: ends.map((relationship, index) => ({
      ...relationship,
      claims: [`claim/${index}`],
      status: 'single-source' as const,
    })),
    leftOut: [],
    opening: {
      nodes: indices(nodes).map(index => ({
        id: vendor(index),
        x: (index % columns) * 170,
        y: Math.floor(index / columns) * 130,
      })),
    },
  }
}
