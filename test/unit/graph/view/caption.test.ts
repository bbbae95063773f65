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
  it.each<[Record<string, Value>, string]>([
    [{ name: 'APT 18', title: 'x', id: 'actor/apt-18' }, 'APT 18'],
    [{ title: 'The Matrix', released: 1999n }, 'The Matrix'],
    [{ text: 'No reply has come.', id: 'claim/9' }, 'No reply has come.'],
    [{ id: 12n }, '12'],
    [{ name: '   ', id: 'a' }, 'a'],
    [{ name: ['a'], id: 'b' }, 'b'],
    [{}, 'Person 4:x:7'],
  ])('of %j is %j', (properties, caption) => {
    expect(captionOf(node(['Person'], properties))).toBe(caption)
  })

  it('needs no label', () => {
    expect(captionOf(node([], {}))).toBe('Node 4:x:7')
  })
})
