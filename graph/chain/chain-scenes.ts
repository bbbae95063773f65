import { groupBy } from '../model/group-by.ts'
import type { GraphNode, GraphRelationship } from '../model/value.ts'
import type { Point } from '../layout/extent.ts'
import type { LineRecord, SceneRecord, SentenceRecord } from '../story/story-file.ts'
import type { Chain, ChainClaim, ChainStep, Lane } from './chain.ts'
import { chainPlaces } from './chain-places.ts'
import { weightOfNode } from './claim-weight.ts'

/** How scenes of a chain name and say what is in it. */
export interface Telling {
  /** A node as story files name it. */
  readonly refer: (node: GraphNode) => string
  readonly sentence: (claim: ChainClaim) => SentenceRecord
  /** What the presenter alone sees of a step. */
  readonly notes: (step: ChainStep, lane: Lane) => string
  /** What a step without any claim says. */
  readonly unclaimed: (step: ChainStep) => string
}

/** Seconds for a scene of one or two sentences. */
const SECONDS = 20
/** Sentences that a room reads at once. */
const SENTENCES = 2
/** Nodes in one scene: of more, those that came first have left it. */
const NODES = 40

type SceneDraft = Omit<SceneRecord, 'id'>

/**
 * A chain as scenes, incident by incident and in each lane by lane: a scene draws what was told of the incident so far
 * and lights one step. The last scene shows the sources.
 */
export function chainScenes(chain: Chain, telling: Telling): SceneDraft[] {
  const acts = actsOf(chain)
  const scenes = acts.flatMap(act => scenesOfAct(act, telling))
  const sources = new Map(
    acts
      .flat()
      .flatMap(({ step }) => step.claims)
      .flatMap(({ source }) => (source ? [[source.elementId, source] as const] : [])),
  )
  const last = scenes.at(-1)
  if (!last || sources.size === 0) return scenes
  const ids = [...sources.values()].map(({ properties }) => String(properties.get('id')))
  return [
    ...scenes,
    { ...last, caption: [{ text: 'Sources', claims: [] }], notes: '', lit: [], sources: ids },
  ]
}

interface Told {
  readonly step: ChainStep
  readonly lane: Lane
}

/** The steps of each incident that is part of no other, with those of its parts; each step is told once. */
function actsOf({ incidents, lanes }: Chain): readonly (readonly Told[])[] {
  const wholeOf = new Map(incidents.map(({ node, whole }) => [node.elementId, whole]))
  const rootOf = (id: string): string => {
    const seen = new Set<string>()
    let at = id
    for (
      let whole = wholeOf.get(at);
      whole && wholeOf.has(whole) && !seen.has(whole);
      whole = wholeOf.get(at)
    ) {
      seen.add(at)
      at = whole
    }
    return at
  }
  const steps = lanes.flatMap(lane => lane.steps.map(step => ({ step, lane })))
  const acts = groupBy(
    steps,
    ({
      step: {
        incidents: [first],
      },
    }) => rootOf(first!),
  )
  return incidents.flatMap(({ node }) => {
    const act = acts.get(node.elementId)
    return act ? [act] : []
  })
}

function scenesOfAct(act: readonly Told[], telling: Telling): SceneDraft[] {
  const places = chainPlaces(unique(act.flatMap(({ step }) => nodesOf(step))))
  const told = new Set<ChainClaim>()
  return act.map(({ step, lane }, index) => {
    const soFar = act.slice(0, index + 1).map(other => other.step)
    const shown = drawnOf(soFar)
    const spoken = spokenOf(step, told)
    for (const claim of spoken) told.add(claim)
    return {
      caption:
        spoken.length > 0 ? spoken.map(telling.sentence) : [{ text: telling.unclaimed(step), claims: [] }],
      notes: telling.notes(step, lane),
      seconds: SECONDS,
      nodes: shown.map(node => placed(node, places, telling)),
      folded: [],
      lit: nodesOf(step).map(telling.refer),
      lines: linesAmong(shown, soFar, telling),
    }
  })
}

/** Of a step's claims the firmest new one and the one that dates it; of a dispute, both sides are heard. */
function spokenOf(
  { claims, status, dated }: ChainStep,
  told: ReadonlySet<ChainClaim>,
): readonly ChainClaim[] {
  const fresh = claims.toSorted((a, b) => Number(told.has(a)) - Number(told.has(b)))
  const telling = new Set([...fresh.slice(0, 1), ...(dated ? [dated] : []), ...fresh])
  const spoken = [...telling].slice(0, SENTENCES)
  const denial = fresh.find(({ node }) => weightOfNode(node) === 'denies')
  if (status !== 'disputed' || !denial || spoken.includes(denial)) return spoken
  return [...spoken.slice(0, SENTENCES - 1), denial]
}

/** Everything that a step draws. */
function nodesOf({ doers, targets, data, technique, ends }: ChainStep): readonly GraphNode[] {
  return unique([
    ...doers.map(({ node }) => node),
    ...ends,
    ...(technique ? [technique] : []),
    ...targets.map(({ node }) => node),
    ...data,
  ])
}

/** What the steps so far draw together; the nodes of the last of them are always among it. */
function drawnOf(steps: readonly ChainStep[]): readonly GraphNode[] {
  return unique(steps.toReversed().flatMap(nodesOf)).slice(0, NODES)
}

function linesAmong(
  shown: readonly GraphNode[],
  steps: readonly ChainStep[],
  { refer }: Telling,
): readonly LineRecord[] {
  const nodes = new Map(shown.map(node => [node.elementId, node]))
  const lines = new Map(
    steps
      .flatMap(({ line, doers, targets }) => [
        line,
        ...doers.map(({ named }) => named),
        ...targets.map(({ owner }) => owner),
      ])
      .filter((line): line is GraphRelationship => line !== null)
      .map(line => [line.elementId, line]),
  )
  return [...lines.values()].flatMap(({ type, startId, endId, properties }) => {
    const start = nodes.get(startId)
    const end = nodes.get(endId)
    if (!start || !end) return []
    return [
      { type, start: refer(start), end: refer(end), status: String(properties.get('status') ?? 'unknown') },
    ]
  })
}

const placed = (node: GraphNode, places: ReadonlyMap<string, Point>, { refer }: Telling) => ({
  node: refer(node),
  ...places.get(node.elementId)!,
})

function unique(nodes: readonly GraphNode[]): readonly GraphNode[] {
  return [...new Map(nodes.map(node => [node.elementId, node])).values()]
}
