import { Ban, CircleCheck, CircleDashed, EyeOff, Quote } from 'lucide-react'
import type { GraphNode } from '../../../graph/model/value.ts'
import { inWords } from '../../store/names.ts'
import { copyText } from '../../ui/clipboard.ts'
import { ElementChip } from '../../ui/element-chip.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { notify, notifyError } from '../../ui/notify.ts'
import { stanceLook } from '../../ui/stance.ts'
import { citationOf, type PublisherOf } from './citation.ts'
import { claimTimes, dayInWords } from './claim-times.ts'
import { type Evidence, number, type OtherClaim, text } from './evidence.ts'
import { quantityInWords } from './quantity-words.ts'

const MARKS = { firm: CircleCheck, soft: CircleDashed, against: Ban, silent: EyeOff }

interface Props {
  readonly evidence: Evidence
  readonly publisherOf: PublisherOf
}

/** One claim: how it is said, what it says, when and where, and what speaks against it. */
export function ClaimCard({ evidence, publisherOf }: Props) {
  const { claim, source, attributedTo, via, asked } = evidence
  const copy = () =>
    copyText(citationOf(evidence, publisherOf)).then(() => notify('Citation copied.'), notifyError)
  return (
    <li className="claim">
      <div className="claim-head">
        <Stance stance={text(claim, 'stance') ?? 'unknown'} />
        {text(claim, 'polarity') === 'negative' && <span className="claim-not">says it is not so</span>}
        <IconButton label="Copy as citation" className="claim-copy" onClick={copy}>
          <Quote size={14} />
        </IconButton>
      </div>
      <ClaimText claim={claim} />
      <Quantity claim={claim} />
      <Parties words="Quoting" nodes={attributedTo} />
      <Parties words="By way of" nodes={via} />
      <Parties words="Asked" nodes={asked} />
      <Where claim={claim} source={source} />
      <Against words="Contradicted by" others={evidence.contradicts} />
      <Against words="In tension with" others={evidence.inTensionWith} />
    </li>
  )
}

/** What is said of a private person waits until somebody asks for it: a screen may be seen by many. */
function ClaimText({ claim }: { readonly claim: GraphNode }) {
  const words = <p className="claim-text selectable">{inWords(text(claim, 'text') ?? '')}</p>
  if (claim.properties.get('private') !== true) return words
  return (
    <details className="claim-private">
      <summary>About a private person</summary>
      {words}
    </details>
  )
}

function Stance({ stance }: { readonly stance: string }) {
  const { words, meaning, tone } = stanceLook(stance)
  const Mark = MARKS[tone]
  return (
    <span className="stance" data-tone={tone} title={meaning}>
      <Mark size={12} aria-hidden /> {words}
    </span>
  )
}

function Quantity({ claim }: { readonly claim: GraphNode }) {
  const quantity = quantityInWords(claim)
  if (quantity === null) return null
  const scope = text(claim, 'scope')
  return (
    <p className="claim-quantity figures">
      <strong>{quantity}</strong>
      {scope && <span className="dim"> {inWords(scope)}</span>}
    </p>
  )
}

function Parties({ words, nodes }: { readonly words: string; readonly nodes: readonly GraphNode[] }) {
  if (nodes.length === 0) return null
  return (
    <p className="claim-parties">
      <span className="dim">{words}</span>
      {nodes.map(node => (
        <ElementChip key={node.elementId} element={node} />
      ))}
    </p>
  )
}

function Where({ claim, source }: { readonly claim: GraphNode; readonly source: GraphNode | null }) {
  const { said, happened } = claimTimes(claim)
  const paragraph = number(claim, 'paragraph')
  const basis = text(claim, 'dateBasis')
  /* An article's own voice needs no word beside the article's title. */
  const medium = text(claim, 'medium')
  const derived = basis === 'derived' ? ' (derived)' : ''
  const published = source && dayInWords(source, 'published')
  const facts = [
    happened && `happened ${happened}${derived}`,
    said && `said ${said}${happened ? '' : derived}`,
    medium !== 'article' && medium,
  ].filter(Boolean)
  return (
    <>
      {facts.length > 0 && <p className="claim-facts dim figures">{facts.join(' · ')}</p>}
      {source && (
        <p className="claim-source dim figures selectable" title={titleOf(source)}>
          <cite className="clip">{titleOf(source)}</cite>
          <span>
            {paragraph !== null && ` ¶ ${paragraph}`}
            {published && ` · ${published}`}
          </span>
        </p>
      )}
    </>
  )
}

const titleOf = (source: GraphNode) => inWords(text(source, 'title') ?? 'Untitled source')

function Against({ words, others }: { readonly words: string; readonly others: readonly OtherClaim[] }) {
  if (others.length === 0) return null
  return (
    <div className="claim-against" data-words={words}>
      <p className="claim-against-title">{words}</p>
      <ul>
        {others.map(({ claim, speaker }) => (
          <li key={claim.elementId}>
            <ElementChip element={speaker} />
            <ClaimText claim={claim} />
          </li>
        ))}
      </ul>
    </div>
  )
}
