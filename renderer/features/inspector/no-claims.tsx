import { Section } from './section.tsx'

/** Stands where a case tells who says so. */
export function NoClaims() {
  return (
    <Section title="Who says so">
      <p className="dim">This graph holds no claims, so it does not tell.</p>
    </Section>
  )
}
