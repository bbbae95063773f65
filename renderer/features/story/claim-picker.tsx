import { Quote, Search } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useId, useState } from 'react'
import { inWords } from '../../store/names.ts'
import { Button } from '../../ui/button.tsx'
import type { SayableClaim } from './sayable-claims.ts'

/** Claims that the list shows at once; the search finds the others. */
const LISTED = 60

interface Props {
  /** Ids of those that the sentence stands on. */
  readonly chosen: readonly string[]
  readonly claims: readonly SayableClaim[]
  readonly onToggle: (claim: SayableClaim, on: boolean) => void
}

/** The claims about what the scene draws: tick what the sentence stands on. */
export function ClaimPicker({ chosen, claims, onToggle }: Props) {
  const [wanted, setWanted] = useState('')
  const listId = useId()
  const words = wanted.toLowerCase().split(/\s+/)
  const found = claims.filter(({ text, speaker }) => {
    const all = inWords(`${text} ${speaker ?? ''}`).toLowerCase()
    return words.every(word => all.includes(word))
  })
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
                    checked={chosen.includes(claim.id)}
                    onChange={({ target }) => onToggle(claim, target.checked)}
                  />
                  <span>
                    {inWords(claim.text)}
                    {claim.speaker !== null && <span className="dim"> {inWords(claim.speaker)}</span>}
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
