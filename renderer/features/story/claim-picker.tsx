import { Quote, Search } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useId, useState } from 'react'
import type { SentenceRecord } from '../../../graph/story/story-file.ts'
import { Button } from '../../ui/button.tsx'
import { claimSentence } from './claim-sentence.ts'
import type { SayableClaim } from './sayable-claims.ts'

/** Claims that the list shows at once; the search finds the others. */
const LISTED = 60

interface Props {
  readonly sentence: SentenceRecord
  readonly claims: readonly SayableClaim[]
  readonly onChange: (sentence: SentenceRecord) => void
}

/** The claims about what the scene draws: tick what the sentence stands on. An empty sentence takes the claim's words. */
export function ClaimPicker({ sentence, claims, onChange }: Props) {
  const [wanted, setWanted] = useState('')
  const listId = useId()
  const words = wanted.toLowerCase().split(/\s+/)
  const found = claims.filter(({ text, speaker }) => {
    const all = `${text} ${speaker ?? ''}`.toLowerCase()
    return words.every(word => all.includes(word))
  })
  const toggle = (claim: SayableClaim, on: boolean) => {
    const others = sentence.claims.filter(id => id !== claim.id)
    const said =
      sentence.text.trim() === '' && on ? claimSentence(claim.node, claim.speaker).text : sentence.text
    onChange({ text: said, claims: on ? [...others, claim.id] : others })
  }
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button>
          <Quote size={12} aria-hidden /> Claims…
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="claim-picker"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label="Claims"
        >
          <div className="claim-search">
            <Search size={14} aria-hidden />
            <input
              aria-label="Find a claim"
              aria-controls={listId}
              placeholder={`Find among ${claims.length} claims about what is drawn`}
              value={wanted}
              onChange={({ target }) => setWanted(target.value)}
            />
          </div>
          <ul id={listId} aria-label="Claims about what is drawn">
            {found.slice(0, LISTED).map(claim => (
              <li key={claim.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={sentence.claims.includes(claim.id)}
                    onChange={({ target }) => toggle(claim, target.checked)}
                  />
                  <span>
                    {claim.text}
                    {claim.speaker !== null && <span className="dim"> {claim.speaker}</span>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
          {found.length === 0 && <p className="claim-none dim">No claim about what is drawn says that.</p>}
          {found.length > LISTED && (
            <p className="claim-none dim">{found.length - LISTED} more; write what you look for.</p>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
