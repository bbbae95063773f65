import type { Rule } from './rule.ts'

const SHAPE = /^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/

/** Ids are `kind/slug`; an entity's starts with one of its kinds. */
export const idShape: Rule = ({ sources, entities, claims }) => {
  const expected = [
    ...sources.map(({ id }, index) => ({ path: `sources[${index}].id`, id, prefixes: ['source'] })),
    ...claims.map(({ id }, index) => ({ path: `claims[${index}].id`, id, prefixes: ['claim'] })),
    ...entities.map(({ id, kinds }, index) => ({
      path: `entities[${index}].id`,
      id,
      prefixes: kinds.map(kebab),
    })),
  ]
  return expected
    .filter(({ id, prefixes }) => !SHAPE.test(id) || !prefixes.includes(id.split('/')[0]!))
    .map(({ path, id, prefixes }) => ({
      code: 'ID_SHAPE',
      path,
      message: `"${id}" should read ${prefixes.join(' or ')}/slug`,
    }))
}

function kebab(kind: string): string {
  return kind.replaceAll(/(?<=[a-z])[A-Z]/g, letter => `-${letter}`).toLowerCase()
}
