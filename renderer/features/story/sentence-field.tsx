import { X } from 'lucide-react'
import type { SentenceRecord } from '../../../graph/story/story-file.ts'
import { inWords } from '../../store/names.ts'
import { isCase } from '../../store/graph-shape.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { changeSentence } from './change-scene.ts'
import { ClaimPicker } from './claim-picker.tsx'
import { claimSentence } from './claim-sentence.ts'
import type { SayableClaim, SayableClaims } from './sayable-claims.ts'
import { LONGEST_TEXT } from './text-length.ts'
import { useTextDraft } from './use-draft.ts'

interface Props {
  readonly scene: string
  readonly index: number
  readonly sentence: SentenceRecord
  readonly claims: SayableClaims
  /** The scene shows its sources: its sentences need no claims. */
  readonly sourced: boolean
}

/** One sentence of a caption, with the claims it stands on. */
export function SentenceField({ scene, index, sentence, claims, sourced }: Props) {
  const draft = useTextDraft(sentence.text, text =>
    changeSentence(scene, index, before => ({ ...before, text })),
  )
  const number = index + 1
  const toldAs = (id: string) => inWords(claims.attached.get(id)?.text ?? id)
  const loose = isCase() && !sourced && sentence.claims.length === 0 && draft.value.trim() !== ''
  return (
    <li className="sentence">
      <textarea
        {...draft}
        className="input"
        aria-label={`Sentence ${number}`}
        placeholder="What the room reads"
        rows={2}
        maxLength={LONGEST_TEXT}
      />
      <IconButton
        label={`Remove sentence ${number}`}
        onClick={() => changeSentence(scene, index, () => null)}
      >
        <X size={14} />
      </IconButton>
      {isCase() && (
        <div className="sentence-ground">
          {sentence.claims.map(id => (
            <span key={id} className="claim-chip" data-gone={claims.ready && !claims.attached.has(id)}>
              <span className="clip" title={toldAs(id)}>
                {toldAs(id)}
              </span>
              <button
                type="button"
                aria-label={`Does not stand on: ${toldAs(id)}`}
                onClick={() =>
                  changeSentence(scene, index, before => ({
                    ...before,
                    claims: before.claims.filter(other => other !== id),
                  }))
                }
              >
                <X size={12} aria-hidden />
              </button>
            </span>
          ))}
          {loose && <span className="sentence-loose">Stands on no claim</span>}
          <ClaimPicker
            chosen={sentence.claims}
            claims={claims.about}
            onToggle={(claim, on) => changeSentence(scene, index, before => standingOn(before, claim, on))}
          />
        </div>
      )}
    </li>
  )
}

/** The sentence with or without a claim behind it; an empty one takes the claim's words. */
function standingOn(sentence: SentenceRecord, claim: SayableClaim, on: boolean): SentenceRecord {
  const others = sentence.claims.filter(id => id !== claim.id)
  if (!on) return { ...sentence, claims: others }
  const said = sentence.text.trim() === '' ? claimSentence(claim.node, claim.speaker).text : sentence.text
  return { text: said, claims: [...others, claim.id] }
}
