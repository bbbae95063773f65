import { expect, test } from 'vitest'
import { createChosenFiles } from '../../../../electron/graph-process/chosen-files.ts'

test('a token stands for its file once, and no other name does', () => {
  const files = createChosenFiles()
  files.add('t', '/a/rows.csv')
  expect(() => files.take('/a/rows.csv')).toThrow(expect.objectContaining({ code: 'FILE_NOT_CHOSEN' }))
  expect(files.take('t')).toBe('/a/rows.csv')
  expect(() => files.take('t')).toThrow(expect.objectContaining({ code: 'FILE_NOT_CHOSEN' }))
})
