import type { ChainStep } from '../../../graph/chain/chain.ts'
import type { GraphNode } from '../../../graph/model/value.ts'
import { inWords } from '../../store/names.ts'
import { captionOf, typeInWords } from '../../ui/caption.ts'
import { stanceLook } from '../../ui/stance.ts'
import { statusLook } from '../../ui/status.ts'
import { claimTimes } from '../inspector/claim-times.ts'
import { text } from '../inspector/evidence.ts'

/** When a step is said to have happened. */
export function dateInWords({ dated }: ChainStep): string {
  return (dated && claimTimes(dated.node).happened) ?? 'No date given'
}

/** What was done: the technique, the relationship's type, or what the claim says. */
export function actionInWords({ line, technique, claims }: ChainStep): string {
  if (technique) return `used ${captionOf(technique)}`
  return line ? typeInWords(line.type) : inWords(text(claims[0]!.node, 'text') ?? 'says nothing')
}

/** `0mid16B`, `APT 18, Dynamite Panda`, `HHS, SEC +2`. */
export function namesOf(nodes: readonly GraphNode[], none: string): string {
  if (nodes.length === 0) return none
  const names = nodes.slice(0, 2).map(captionOf).join(', ')
  return nodes.length > 2 ? `${names} +${nodes.length - 2}` : names
}

/** The thing that a step leads to, and what else belongs to it: whose the data is, or which data went there. */
export function reachedBy({ targets, data }: ChainStep): {
  readonly nodes: readonly GraphNode[]
  readonly besides: string | null
} {
  const parties = targets.map(({ node }) => node)
  const [first] = targets
  if (data.length === 0) return { nodes: parties, besides: null }
  if (!first || first.owner) return { nodes: data, besides: first ? `of ${namesOf(parties, '')}` : null }
  return { nodes: parties, besides: namesOf(data, '') }
}

/** `Reported by DataBreaches.net`, `Alleged by 0mid16B and 2 more claims`. */
export function voicesInWords({ claims }: ChainStep): string {
  const [first] = claims
  if (!first) return 'No claim behind it'
  const { words } = stanceLook(text(first.node, 'stance') ?? 'unknown')
  const said = first.speaker ? `${words} by ${captionOf(first.speaker)}` : words
  return claims.length === 1 ? said : `${said} +${claims.length - 1}`
}

/** How sure it is that its doers are behind it, where that is a claim of its own; only `named` where that differs. */
export function namedInWords({ doers }: ChainStep): string | null {
  const named = doers.flatMap(doer => doer.named ?? [])
  if (named.length === 0) return null
  const [status, ...others] = new Set(named.map(({ properties }) => properties.get('status')))
  if (typeof status !== 'string' || others.length > 0) return 'named'
  return `named · ${statusLook(status).words.toLowerCase()}`
}

/** A step as one sentence, for whoever hears it. */
export function stepInWords(step: ChainStep): string {
  const { nodes, besides } = reachedBy(step)
  const doers = step.doers.map(({ node }) => captionOf(node)).join(' and ') || 'Nobody named'
  const named = namedInWords(step)
  const deed = step.line
    ? [
        doers + (named ? ` (${named.replace(' · ', ', ')})` : ''),
        actionInWords(step),
        nodes.map(captionOf).join(' and '),
        besides,
      ]
        .filter(Boolean)
        .join(' ')
    : actionInWords(step)
  return [deed, dateInWords(step), statusLook(step.status).words, voicesInWords(step)]
    .map(part => part.replace(/\.$/, ''))
    .join('. ')
}
