import { describe, expect, it } from 'vitest'
import type { Value } from '../../../../graph/model/value.ts'
import { captionOf } from '../../../../graph/view/caption.ts'

const node = (labels: string[], properties: Record<string, Value>) => ({
  kind: 'node' as const,
  elementId: '4:x:7',
  labels,
  properties: new Map(Object.entries(properties)),
})

describe('the caption of a node', () => {
  it.each<[string, Record<string, Value>]>([
    ['APT 18', { name: 'APT 18', title: 'x', id: 'actor/apt-18' }],
    ['The Matrix', { title: 'The Matrix', released: 1999n }],
    ['No reply has come.', { text: 'No reply has come.', id: 'claim/9' }],
    ['12', { id: 12n }],
    ['a', { name: '   ', id: 'a' }],
    ['b', { name: ['a'], id: 'b' }],
    ['Person 4:x:7', {}],
  ])('is %j', (caption, properties) => {
    expect(captionOf(node(['Person'], properties))).toBe(caption)
  })

  it('needs no label', () => {
    expect(captionOf(node([], {}))).toBe('Node 4:x:7')
  })
})
