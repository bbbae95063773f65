import type { Rule } from './rule.ts'

/** A quantity says of what, a range has both ends, and nothing but a claim counts anything. */
export const quantities: Rule = ({ claims, entities, relationships }) => {
  const counts = claims.flatMap(({ quantity, quantityMax, unit }, index) => {
    const problem = (message: string) => [{ code: 'QUANTITY', path: `claims[${index}].quantity`, message }]
    if ((quantity === undefined) !== (unit === undefined)) return problem('a number and its unit go together')
    if (quantityMax === undefined) return []
    return quantity === undefined || quantityMax <= quantity ? problem('a range runs from less to more') : []
  })
  const holders = [
    ...entities.map((entity, index) => ({ path: `entities[${index}]`, record: entity })),
    ...relationships.map((relationship, index) => ({
      path: `relationships[${index}]`,
      record: relationship,
    })),
  ]
  const numbers = holders.filter(({ record }) =>
    Object.values(record).some(value => typeof value === 'number'),
  )
  return [
    ...counts,
    ...numbers.map(({ path }) => ({ code: 'NUMBER_OFF_CLAIM', path, message: 'numbers live on claims' })),
  ]
}
