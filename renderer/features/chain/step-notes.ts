import type { ChainStep, Lane } from '../../../graph/chain/chain.ts'
import { captionOf } from '../../ui/caption.ts'
import { stanceLook } from '../../ui/stance.ts'
import { statusLook } from '../../ui/status.ts'
import { claimTimes } from '../inspector/claim-times.ts'
import { number, text } from '../inspector/evidence.ts'
import { dateInWords, namedInWords } from './step-words.ts'

/** What a presenter should know of a step: where it stands, how sure it is, and who says what of it. */
export function stepNotes(step: ChainStep, { phase }: Lane): string {
  const doer = step.doers[0]
  const named = namedInWords(step)
  return [
    `${phase.title}. ${statusLook(step.status).words}. ${dateInWords(step)}.`,
    ...(doer && named ? [`${captionOf(doer.node)} is ${named.replace(' · ', ' as the actor: ')}.`] : []),
    ...step.claims.map(({ node, speaker, source }) => {
      const { words } = stanceLook(text(node, 'stance') ?? 'unknown')
      const { said } = claimTimes(node)
      const paragraph = number(node, 'paragraph')
      const where = source && [text(source, 'title'), paragraph !== null && `¶ ${paragraph}`]
      return [
        `${words}${speaker ? ` by ${captionOf(speaker)}` : ''}${said ? `, ${said}` : ''}: ${text(node, 'text') ?? ''}`,
        where && `(${where.filter(Boolean).join(', ')})`,
      ]
        .filter(Boolean)
        .join(' ')
    }),
  ].join('\n')
}
