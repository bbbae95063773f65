import { useMemo } from 'react'
import type { GraphNode } from '../../../graph/model/value.ts'
import type { Answer } from '../../ui/use-explore-query.ts'
import { copyText } from '../../ui/clipboard.ts'
import { counted } from '../../ui/counted.ts'
import { Button } from '../../ui/button.tsx'
import { ElementChip } from '../../ui/element-chip.tsx'
import { Message } from '../../ui/message.tsx'
import { notify, notifyError } from '../../ui/notify.ts'
import { citationsOf } from './citation.ts'
import { ClaimCard } from './claim-card.tsx'
import { byVoice, type Evidence } from './evidence.ts'
import { Section } from './section.tsx'
import { useSources } from './source-facts.ts'

interface Props {
  /** What the claims are about, in words; heads the copied citations. */
  readonly subject: string
  readonly answer: Answer<readonly Evidence[]>
}

/** Who says so: every claim, grouped by the party that makes it. */
export function Voices({ subject, answer }: Props) {
  const voices = useMemo(() => (answer.status === 'ready' ? byVoice(answer.value) : []), [answer])
  const sources = useSources()
  const publisherOf = (source: GraphNode) =>
    sources.find(facts => facts.source.elementId === source.elementId)?.publisher ?? null
  if (answer.status === 'loading') {
    return (
      <Section title="Who says so">
        <p className="dim" role="status">
          Reading the evidence…
        </p>
      </Section>
    )
  }
  if (answer.status === 'failed') {
    return (
      <Section title="Who says so">
        <Message tone="bad" title="The evidence could not be read.">
          <p>{answer.error.message}</p>
        </Message>
      </Section>
    )
  }
  const evidence = answer.value
  if (evidence.length === 0) {
    return (
      <Section title="Who says so">
        <p className="dim">Nobody in this graph: no claim stands behind it.</p>
      </Section>
    )
  }
  const copy = () =>
    copyText(citationsOf(subject, evidence, publisherOf)).then(
      () => notify(`${counted(evidence.length, 'citation')} copied.`),
      notifyError,
    )
  return (
    <Section
      title="Who says so"
      note={`${counted(evidence.length, 'claim')}, ${counted(voices.length, 'voice')}`}
      action={
        <Button look="link" onClick={copy}>
          Copy all
        </Button>
      }
    >
      {voices.map(({ speaker, evidence: said }) => (
        <section key={speaker?.elementId ?? ''} className="voice">
          <h4>
            {speaker ? <ElementChip element={speaker} /> : 'Speaker not recorded'}
            <span className="dim figures">{said.length}</span>
          </h4>
          <ul>
            {said.map(item => (
              <ClaimCard key={item.claim.elementId} evidence={item} publisherOf={publisherOf} />
            ))}
          </ul>
        </section>
      ))}
    </Section>
  )
}
