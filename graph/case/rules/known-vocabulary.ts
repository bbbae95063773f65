import { RELATIONSHIP_TYPES } from '../relationship-types.ts'
import { KINDS } from '../vocabulary.ts'
import { byId, type Rule } from './rule.ts'

/** Only documented kinds and types are used, and a type joins only the kinds it is documented for. */
export const knownVocabulary: Rule = ({ entities, relationships }) => {
  const known = byId(entities)
  const kinds = entities.flatMap(({ kinds }, index) =>
    kinds
      .filter(kind => !KINDS.has(kind))
      .map(kind => ({
        code: 'UNKNOWN_KIND',
        path: `entities[${index}].kinds`,
        message: `"${kind}" is no kind`,
      })),
  )
  const types = relationships.flatMap(({ type, start, end }, index) => {
    const path = `relationships[${index}]`
    const documented = RELATIONSHIP_TYPES.get(type)
    if (!documented) return [{ code: 'UNKNOWN_TYPE', path: `${path}.type`, message: `"${type}" is no type` }]
    const sides = [
      { path: `${path}.start`, id: start, allowed: documented.starts },
      { path: `${path}.end`, id: end, allowed: documented.ends },
    ]
    return sides
      .filter(({ id, allowed }) => !(known.get(id)?.kinds ?? allowed).some(kind => allowed.includes(kind)))
      .map(({ path, id, allowed }) => ({
        code: 'WRONG_KIND_FOR_TYPE',
        path,
        message: `"${id}" is none of the kinds ${type} joins here: ${allowed.join(', ')}`,
      }))
  })
  return [...kinds, ...types]
}
