import type { StoryFile } from '../../../graph/story/story-file.ts'
import { elementIdOf, type NodeKey, nodeKey } from '../../../graph/view/view.ts'
import { claimsAbout } from '../../../queries/explore/claims-about.ts'
import { claimsById } from '../../../queries/explore/evidence.ts'
import { caseSources } from '../../../queries/explore/sources.ts'
import { isCase } from '../../store/graph-shape.ts'
import { rowsOf } from '../explore/ask.ts'
import { type Evidence, readEvidence, text } from '../inspector/evidence.ts'
import { readSources, type SourceFacts } from '../inspector/source-facts.ts'
import type { Reading } from './reading.ts'
import type { StoryGraph } from './story-graph.ts'

/** What may be shown of what stands behind a story. */
export interface StoryEvidence {
  /** By id, in the order of the sources; none is private. */
  readonly claims: ReadonlyMap<string, Evidence>
  /** Ids of claims that no story may repeat. */
  readonly withheld: ReadonlySet<string>
  /** Ids of the claims about each node, in the order of the sources. */
  readonly about: ReadonlyMap<NodeKey, readonly string[]>
  readonly sources: ReadonlyMap<string, SourceFacts>
}

const NONE: StoryEvidence = { claims: new Map(), withheld: new Set(), about: new Map(), sources: new Map() }

/**
 * Reads the claims and sources that a story rests on: claims behind its lines and sentences, and those about its nodes
 * that tell of nothing else, out of the same sources. Nothing in a graph that has none.
 */
export async function readStoryEvidence(
  story: StoryFile,
  drawn: StoryGraph,
  read: Reading,
): Promise<StoryEvidence> {
  if (!isCase()) return NONE
  const [about, sources] = await Promise.all([readAbout(drawn, read), read(caseSources, {})])
  const behindLines = [...drawn.relationships.values()].flatMap(({ claims }) => claims)
  const behindWords = story.scenes.flatMap(({ caption }) => caption.flatMap(({ claims }) => claims))
  const behind = new Set([...behindLines, ...behindWords])
  const ids = [...new Set([...behind, ...about.keys()])]
  const evidence = ids.length > 0 ? readEvidence(await read(claimsById, { ids })) : []
  const shown = evidence.filter(one => !isPrivateClaim(one))
  return {
    claims: new Map(shown.map(one => [idOf(one), one])),
    withheld: new Set(evidence.filter(isPrivateClaim).map(idOf)),
    about: byNode(fromSameSources(shown, behind), about),
    sources: new Map(readSources(sources).map(facts => [text(facts.source, 'id') ?? '', facts])),
  }
}

const idOf = ({ claim }: Evidence): string => text(claim, 'id') ?? ''
const isPrivateClaim = ({ claim }: Evidence): boolean => claim.properties.get('private') === true

/** A sector or a place is in many sources; those on which nothing of the story rests have no part in it. */
function fromSameSources(evidence: readonly Evidence[], behind: ReadonlySet<string>): readonly Evidence[] {
  const sources = new Set(evidence.filter(one => behind.has(idOf(one))).map(one => one.source?.elementId))
  return sources.size === 0 ? evidence : evidence.filter(({ source }) => sources.has(source?.elementId))
}

function byNode(
  evidence: readonly Evidence[],
  about: ReadonlyMap<string, readonly NodeKey[]>,
): Map<NodeKey, string[]> {
  const claims = new Map<NodeKey, string[]>()
  for (const id of evidence.map(idOf))
    for (const key of about.get(id) ?? []) claims.set(key, [...(claims.get(key) ?? []), id])
  return claims
}

/** What each claim is about that tells of nothing but what the story draws. */
async function readAbout({ keyOf }: StoryGraph, read: Reading): Promise<Map<string, readonly NodeKey[]>> {
  const drawn = new Set<string>([...keyOf.values()].map(elementIdOf))
  if (drawn.size === 0) return new Map()
  const rows = rowsOf(await read(claimsAbout, { elementIds: [...drawn] }))
  return new Map(
    rows.flatMap(([id, about]) => {
      const subjects = about as readonly string[]
      const isInside = typeof id === 'string' && subjects.every(subject => drawn.has(subject))
      return isInside ? [[id, subjects.map(nodeKey)] as const] : []
    }),
  )
}
