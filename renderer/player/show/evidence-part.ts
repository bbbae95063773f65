import { stanceLook } from '../../ui/stance.ts'
import type { Reel, ReelClaim } from '../reel.ts'
import { make } from './element.ts'
import { panelHead } from './panel-head.ts'
import type { Asks, Part } from './show-state.ts'
import { asideOf, headOf, sourceInWords } from './words.ts'

/** Who says what is drawn: the claims behind the node or line that is opened. */
export function evidencePart({ open }: Asks, besides: (key: string) => 'left' | 'right'): Part {
  const element = make('section', {
    class: 'show-panel show-evidence',
    'aria-label': 'Evidence',
    tabindex: '-1',
  })
  element.hidden = true
  let shown: string | null = null
  return {
    element,
    update({ reel, moment: { opened } }) {
      if (opened === shown) return
      shown = opened
      element.hidden = opened === null
      if (opened === null) return element.replaceChildren()
      const head = panelHead(headOf(reel, opened), 'Close evidence', () => open(null))
      element.replaceChildren(head, ...evidence(reel, opened))
      element.dataset['side'] = besides(opened)
      element.scrollTop = 0
    },
  }
}

function evidence(reel: Reel, key: string): Node[] {
  const line = reel.lines[key]
  const claims = ((line ?? reel.nodes[key])?.claims ?? []).flatMap(claim => reel.claims[claim] ?? [])
  const count = claims.length === 1 ? '1 claim' : `${claims.length} claims`
  const many = line && line.count > 1 ? `${line.count} relationships` : ''
  const facts = [asideOf(reel, key), many, count].filter(fact => fact !== '').join(' · ')
  return [
    make('p', { class: 'show-dim' }, facts),
    make('ul', { class: 'show-claims' }, ...claims.map(claim => claimItem(reel, claim))),
    ...titlesOf(reel, claims),
  ]
}

/** What the claims are from, each source once. */
function titlesOf(reel: Reel, claims: readonly ReelClaim[]): Node[] {
  const keys = new Set(claims.map(({ source }) => source))
  const sources = [...keys].flatMap(key => (key === null ? [] : (reel.sources[key] ?? [])))
  if (sources.length === 0) return []
  const items = sources.map(source => make('li', {}, sourceInWords(source)))
  return [make('ul', { class: 'show-where show-titles', 'aria-label': 'Sources' }, ...items)]
}

function claimItem(reel: Reel, claim: ReelClaim): HTMLLIElement {
  const { words, tone, meaning } = stanceLook(claim.stance)
  const source = claim.source === null ? undefined : reel.sources[claim.source]
  const times = [claim.happened && `happened ${claim.happened}`, claim.said && `said ${claim.said}`]
  const where = [claim.where, source?.publisher, source?.published]
  return make(
    'li',
    {},
    make(
      'p',
      {},
      make('span', { class: 'show-stance', 'data-tone': tone, title: meaning }, words),
      ` · ${claim.by}`,
      ...(claim.negative ? [make('span', { class: 'show-dim' }, ' · says it is not so')] : []),
    ),
    make('p', { class: 'show-claim-text' }, claim.text),
    ...lineOf(times),
    ...lineOf(where),
  )
}

function lineOf(parts: readonly (string | null | undefined)[]): Node[] {
  const said = parts.filter(part => part).join(' · ')
  return said === '' ? [] : [make('p', { class: 'show-where' }, said)]
}
