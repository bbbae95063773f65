import { expect, test } from 'vitest'
import { bundledCase } from '../../../../graph/case/bundled.ts'
import { askLibrary } from './ask-library.ts'

test('five lines are corroborated, and every denial bears a type of its own', async () => {
  const { rows } = await askLibrary('status-by-type')
  expect(rows).toEqual([
    ['BELONGS_TO', 8, 0, 7, 1, 0, 0, 0],
    ['EXPOSED', 8, 0, 8, 0, 0, 0, 0],
    ['TARGETS_SECTOR', 6, 0, 6, 0, 0, 0, 0],
    ['PART_OF', 5, 0, 5, 0, 0, 0, 0],
    ['SELLS', 5, 0, 5, 0, 0, 0, 0],
    ['AFFECTED', 4, 1, 1, 2, 0, 0, 0],
    ['SEEKS', 4, 0, 3, 0, 0, 0, 1],
    ['TARGETED', 4, 2, 2, 0, 0, 0, 0],
    ['WORKS_FOR', 4, 0, 4, 0, 0, 0, 0],
    ['ATTRIBUTED_TO', 3, 1, 2, 0, 0, 0, 0],
    ['DID_NOT_EXPOSE', 3, 0, 0, 0, 0, 3, 0],
    ['LOCATED_IN', 3, 0, 2, 1, 0, 0, 0],
    ['PUBLISHED', 3, 0, 3, 0, 0, 0, 0],
    ['CLIENT_OF', 2, 0, 2, 0, 0, 0, 0],
    ['CONTACTED', 2, 0, 1, 1, 0, 0, 0],
    ['DID_NOT_CONTACT', 2, 0, 0, 0, 0, 2, 0],
    ['DID_NOT_INCLUDE', 2, 0, 0, 0, 0, 2, 0],
    ['INVESTIGATED', 2, 1, 1, 0, 0, 0, 0],
    ['NAMES', 2, 0, 2, 0, 0, 0, 0],
    ['REPORTED_TO', 2, 0, 2, 0, 0, 0, 0],
    ['ACQUIRED_BY', 1, 0, 1, 0, 0, 0, 0],
    ['BROUGHT_TO_LIGHT', 1, 0, 1, 0, 0, 0, 0],
    ['COULD_AFFECT', 1, 0, 0, 0, 0, 0, 1],
    ['DEMANDED_FROM', 1, 0, 1, 0, 0, 0, 0],
    ['DID_NOT_DETECT', 1, 0, 0, 0, 0, 1, 0],
    ['DID_NOT_PUBLISH', 1, 0, 0, 0, 0, 1, 0],
    ['FOUNDED', 1, 0, 1, 0, 0, 0, 0],
    ['GOVERNED_BY', 1, 0, 1, 0, 0, 0, 0],
    ['HAS_ACCESS_TO', 1, 0, 0, 1, 0, 0, 0],
    ['HIRED', 1, 0, 1, 0, 0, 0, 0],
    ['LISTED_BY', 1, 0, 1, 0, 0, 0, 0],
    ['OFFERED_TO', 1, 0, 0, 1, 0, 0, 0],
    ['OPERATES_IN', 1, 0, 1, 0, 0, 0, 0],
    ['OWNS', 1, 0, 0, 1, 0, 0, 0],
    ['PROVIDED_DATA_TO', 1, 0, 1, 0, 0, 0, 0],
    ['SAME_AS', 1, 0, 1, 0, 0, 0, 0],
  ])
})

test('counts every line once', async () => {
  const { rows } = await askLibrary('status-by-type')
  for (const [, lines, ...statuses] of rows)
    expect((statuses as number[]).reduce((sum, count) => sum + count)).toBe(lines)
  expect(rows.reduce((sum, [, lines]) => sum + (lines as number), 0)).toBe(bundledCase().relationships.length)
})
