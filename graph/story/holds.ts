import type { LineRecord, SceneRecord, SentenceRecord } from './story-file.ts'

/** What a graph has now of what a scene was made of. */
export interface SceneGround {
  /** Whether the graph has a node, by how stories name nodes. */
  hasNode(node: string): boolean
  /** What a node is called; of one that is gone whatever can still be said, null for nothing. */
  nameOf(node: string): string | null
  /** The statuses of the relationships of this type from one node to another; empty where there is none. */
  statusesOf(line: LineRecord): readonly string[]
  hasClaim(id: string): boolean
  hasSource(id: string): boolean
  /** Nodes and claims that tell of a private person's life: no scene shows or repeats them. */
  isPrivateNode(node: string): boolean
  isPrivateClaim(id: string): boolean
}

/** Things that are told one by one; of more it is told how many. */
const TOLD = 3

/**
 * What of a scene no longer holds in the graph, or may not be shown, as sentences: nodes and relationships that are
 * gone, relationships that are more or less sure than they were, claims and sources that are gone. Empty where all holds.
 */
export function astrayIn(scene: SceneRecord, ground: SceneGround): string[] {
  return [
    ...astrayNodes(scene, ground),
    ...astrayLines(scene.lines ?? [], ground),
    ...scene.caption.flatMap(sentence => astrayWords(sentence, ground)),
    ...astraySources(scene.sources ?? [], ground),
  ]
}

/** Whether a sentence repeats what is said of a private person: it is not to be read out or passed on. */
export const isPrivateSentence = (
  { claims }: SentenceRecord,
  ground: Pick<SceneGround, 'isPrivateClaim'>,
): boolean => claims.some(id => ground.isPrivateClaim(id))

function astrayNodes({ nodes, folded }: SceneRecord, ground: SceneGround): string[] {
  const all = [...new Set([...nodes, ...folded].map(({ node }) => node))]
  const isWithheld = (node: string) => ground.isPrivateNode(node)
  const gone = all.filter(node => !ground.hasNode(node) && !isWithheld(node))
  const withheld = all.filter(isWithheld).length
  return [
    ...(gone.length > 0 && gone.length === all.length
      ? ['Nothing that it draws is in the graph any more.']
      : goneNodes(gone, ground)),
    ...(withheld > 0
      ? [
          `${withheld} ${withheld === 1 ? 'claim' : 'claims'} about a private person ${withheld === 1 ? 'is' : 'are'} left out.`,
        ]
      : []),
  ]
}

/** Relationships of a node that is gone are not told beside it. */
function astrayLines(lines: readonly LineRecord[], ground: SceneGround): string[] {
  const between = lines.filter(({ start, end }) => ground.hasNode(start) && ground.hasNode(end))
  const nameOf = ({ type, start, end }: LineRecord) =>
    `“${ground.nameOf(start) ?? 'a node'} ${type.toLowerCase().replaceAll('_', ' ')} ${ground.nameOf(end) ?? 'a node'}”`
  const gone = between.filter(line => ground.statusesOf(line).length === 0)
  const changed = between.flatMap(line => {
    const statuses = ground.statusesOf(line)
    if (statuses.length === 0 || statuses.includes(line.status)) return []
    return [
      `${nameOf(line)} was ${inWords(line.status)} and is now ${[...new Set(statuses.map(inWords))].join(' and ')}.`,
    ]
  })
  return [...told([...new Set(gone.map(nameOf))]), ...new Set(changed)]
}

const inWords = (status: string): string => {
  if (status === 'plain') return 'without a status'
  return status === 'single-source' ? 'said by a single source' : status
}

function astrayWords(sentence: SentenceRecord, ground: SceneGround): string[] {
  if (isPrivateSentence(sentence, ground)) {
    return ['A sentence rests on a claim about a private person and is left out.']
  }
  const gone = sentence.claims.filter(id => !ground.hasClaim(id)).length
  if (gone === 0) return []
  const all = gone === sentence.claims.length
  const lost = gone === 1 ? 'a claim that is' : `${gone} claims that are`
  return [
    `“${clipped(sentence.text)}” rests on ${lost} no longer in the graph${all ? ', and on nothing else' : ''}.`,
  ]
}

function astraySources(sources: readonly string[], ground: SceneGround): string[] {
  const gone = sources.filter(id => !ground.hasSource(id)).length
  if (gone === 0) return []
  return [`${gone} of the sources that it shows ${gone === 1 ? 'is' : 'are'} no longer in the graph.`]
}

/** Nodes of which one bears no name any more are counted. */
function goneNodes(gone: readonly string[], ground: SceneGround): string[] {
  const names = gone.flatMap(node => ground.nameOf(node) ?? [])
  if (names.length === gone.length) return told(names)
  return [
    gone.length === 1
      ? 'A node is no longer in the graph.'
      : `${gone.length} nodes are no longer in the graph.`,
  ]
}

/** `A is no longer in the graph.`, `A, B, C and 4 more are no longer in the graph.` */
function told(names: readonly string[]): string[] {
  if (names.length === 0) return []
  if (names.length === 1) return [`${names[0]} is no longer in the graph.`]
  const shown = names.length > TOLD + 1 ? [...names.slice(0, TOLD), `${names.length - TOLD} more`] : names
  return [`${shown.slice(0, -1).join(', ')} and ${shown.at(-1)} are no longer in the graph.`]
}

const clipped = (text: string): string => {
  const characters = [...text.slice(0, 200)]
  return characters.length <= 80 ? text : `${characters.slice(0, 79).join('').trimEnd()}…`
}
