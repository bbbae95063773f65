import { basename } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from '../../../../electron/services/file-name.ts'

test('a suggestion stays what it says', () => {
  expect(fileName('One vendor, many victims 2025-01-31')).toBe('One vendor, many victims 2025-01-31')
})

test('no suggestion leaves the folder or hides the file', () => {
  expect(fileName('../../etc/passwd')).toBe('etc passwd')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const name = fileName(text)
      return name === basename(name) && name !== '' && !name.startsWith('.') && !name.includes('\0')
    }),
  )
})
