import { expect, test } from 'vitest'
import { fileFor } from '../../../../electron/policy/file-for.ts'

const at = (address: string) => fileFor(address, '/opt/page')

test('a file of the page is found, and the page itself at the root', () => {
  expect(at('breachgraph://app/assets/index.js')).toBe('/opt/page/assets/index.js')
  expect(at('breachgraph://app/')).toBe('/opt/page/index.html')
  expect(at('breachgraph://app/a%20b.js?x=1#y')).toBe('/opt/page/a b.js')
})

test('whatever is written, nothing outside the folder is named', () => {
  const climbs = [
    '../x',
    '%2e%2e/x',
    '..%2fx',
    '..%2F..%2Fx',
    '..%5cx',
    '%5c..%5cx',
    'a%00b',
    '%',
    '%ff',
    '../page-two/x',
  ]
  for (const path of climbs) {
    const file = at(`breachgraph://app/${path}`)
    expect(file === null || file.startsWith('/opt/page/'), `${path} → ${file}`).toBe(true)
  }
})

test('another host or scheme is refused', () => {
  expect(at('breachgraph://other/index.html')).toBeNull()
  expect(at('https://app/index.html')).toBeNull()
})
