import { type ReactNode, useState } from 'react'
import { LIMITS } from '../../limits.ts'
import type { NamedCount } from '../../store/graph-shape.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from './section.tsx'

interface Props {
  readonly title: string
  readonly names: readonly NamedCount[]
  readonly row: (entry: NamedCount) => ReactNode
}

/** Labels or types, the commonest first: a few at once, more on asking, and a field to find one among many. */
export function NameList({ title, names, row }: Props) {
  const [wanted, setWanted] = useState('')
  const [most, setMost] = useState<number>(LIMITS.listedNames)
  if (names.length === 0) return null
  const text = wanted.trim().toLowerCase()
  const found = text === '' ? names : names.filter(({ name }) => name.toLowerCase().includes(text))
  const left = found.length - most
  return (
    <Section title={title} note={names.length.toLocaleString('en')}>
      {names.length > LIMITS.listedNames && (
        <input
          className="name-find"
          type="search"
          aria-label={`Find in ${title.toLowerCase()}`}
          placeholder="Find"
          spellCheck={false}
          value={wanted}
          onChange={({ target }) => {
            setWanted(target.value)
            setMost(LIMITS.listedNames)
          }}
        />
      )}
      <ul className="names">{found.slice(0, most).map(row)}</ul>
      {found.length === 0 && <p className="dim">None is called so.</p>}
      {left > 0 && (
        <Button look="link" onClick={() => setMost(most + 5 * LIMITS.listedNames)}>
          {left.toLocaleString('en')} more
        </Button>
      )}
    </Section>
  )
}
