import type { StoryFile } from '../../../graph/story/story-file.ts'
import { elementIdOf, type NodeKey, nodeKey } from '../../../graph/view/view.ts'
import { claimsAbout } from '../../../queries/explore/claims-about.ts'
import { claimsById } from '../../../queries/explore/evidence.ts'
import { caseSources } from '../../../queries/explore/sources.ts'
import { claimIdsOf } from '../../canvas/page-traits.ts'
import { isCase } from '../../store/graph-shape.ts'
import { rowsOf } from '../explore/ask.ts'
import { type Evidence, readEvidence, text } from '../inspector/evidence.ts'
import { readSources, type SourceFacts } from '../inspector/source-facts.ts'
import type { Reading } from './reading.ts'
import type { StoryGraph } from './story-graph.ts'

/** What may be shown of what stands behind a story. */
export interface StoryEvidence {
  /** By id: claims behind its lines and sentences, and those about its nodes and nothing else. None is private. */
  readonly claims: ReadonlyMap<string, Evidence>
  /** Ids of claims that no story may repeat. */
  readonly withheld: ReadonlySet<string>
  /** Ids of the claims about each node. */
  readonly about: ReadonlyMap<NodeKey, readonly string[]>
  readonly sources: ReadonlyMap<string, SourceFacts>
}

const NONE: StoryEvidence = { claims: new Map(), withheld: new Set(), about: new Map(), sources: new Map() }

/** Reads the claims and sources that a story rests on; nothing in a graph that has none. */
export async function readStoryEvidence(
  story: StoryFile,
  drawn: StoryGraph,
  read: Reading,
): Promise<StoryEvidence> {
  if (!isCase()) return NONE
  const [about, sources] = await Promise.all([readAbout(drawn, read), read(caseSources, {})])
  const behindLines = drawn.relationships.flatMap(key => claimIdsOf(drawn.graph.relationship(key)!))
  const behindWords = story.scenes.flatMap(({ caption }) => caption.flatMap(({ claims }) => claims))
  const ids = [...new Set([...behindLines, ...behindWords, ...[...about.values()].flat()])]
  const evidence = ids.length > 0 ? readEvidence(await read(claimsById, { ids })) : []
  const idOf = ({ claim }: Evidence) => text(claim, 'id') ?? ''
  const isWithheld = ({ claim }: Evidence) => claim.properties.get('private') === true
  return {
    claims: new Map(evidence.filter(one => !isWithheld(one)).map(one => [idOf(one), one])),
    withheld: new Set(evidence.filter(isWithheld).map(idOf)),
    about,
    sources: new Map(readSources(sources).map(facts => [text(facts.source, 'id') ?? '', facts])),
  }
}

/** Claims that are also about what the story does not draw stay where they are, unless it says or draws them. */
async function readAbout({ keyOf }: StoryGraph, read: Reading): Promise<Map<NodeKey, string[]>> {
  const drawn = new Set<string>([...keyOf.values()].map(elementIdOf))
  const claims = new Map<NodeKey, string[]>()
  if (drawn.size === 0) return claims
  for (const [id, about] of rowsOf(await read(claimsAbout, { elementIds: [...drawn] }))) {
    const subjects = about as readonly string[]
    if (typeof id !== 'string' || subjects.some(subject => !drawn.has(subject))) continue
    for (const subject of subjects) {
      const key = nodeKey(subject)
      claims.set(key, [...(claims.get(key) ?? []), id])
    }
  }
  return claims
}
