import type { Rule } from './rule.ts'

/** A claim neither contradicts itself nor is joined to another twice, in either direction. */
export const contradictions: Rule = ({ claims }) => {
  const seen = new Set<string>()
  return claims.flatMap(({ id, contradicts = [], inTensionWith = [] }, index) =>
    [...contradicts, ...inTensionWith].flatMap(other => {
      const pair = JSON.stringify([id, other].sort())
      const again = seen.has(pair)
      seen.add(pair)
      if (other !== id && !again) return []
      const message = other === id ? 'it is set against itself' : `it is set against "${other}" twice`
      return [{ code: 'CONTRADICTION', path: `claims[${index}]`, message }]
    }),
  )
}
