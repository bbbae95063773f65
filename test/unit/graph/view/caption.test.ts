import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Value } from '../../../../graph/model/value.ts'
import { captionBy, CASE_NAMING } from '../../../../graph/view/caption.ts'

const captionOf = (properties: Record<string, Value>, label = 'Person') =>
  captionBy(
    {
      kind: 'node',
      elementId: '4:5f1d-aa:7',
      labels: [label],
      properties: new Map(Object.entries(properties)),
    },
    CASE_NAMING,
    label,
  )

describe('the caption of a node', () => {
  it.each<[string, Record<string, Value>]>([
    ['APT 18', { name: 'APT 18', title: 'x', id: 'actor/apt-18' }],
    ['The Matrix', { title: 'The Matrix', released: 1999n }],
    ['No reply has come.', { text: 'No reply has come.', id: 'claim/9' }],
    ['12', { id: 12n }],
    ['a', { name: '   ', id: 'a' }],
    ['b', { name: ['a'], id: 'b' }],
    ['c', { name: '\u200b\u202e', id: 'c' }],
    ['two lines', { name: 'two\r\n lines' }],
    ['a b', { name: 'a\0\u0007b' }],
    ['half \ufffd', { name: 'half \ud83d' }],
    ['👩‍🚀 שלום', { name: '👩‍🚀 \u202eשלום' }],
    ['Person 7', {}],
  ])('is %j', (caption, properties) => {
    expect(captionOf(properties)).toBe(caption)
  })

  it('is never empty, never long and never breaks, whatever the database holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 1000 }),
        fc.string({ unit: 'binary' }),
        (name, label) => {
          const caption = captionOf({ name }, label)
          expect(caption).not.toBe('')
          expect([...caption].length).toBeLessThanOrEqual(200)
          expect(caption).not.toMatch(/[\p{Cc}\p{Surrogate}\u202e\u2066]/u)
        },
      ),
    )
  })

  it('cuts a text of megabytes without reading it all', () => {
    const caption = captionOf({ name: '👋'.repeat(1_000_000) })
    expect([...caption]).toHaveLength(200)
    expect(caption.endsWith('👋…')).toBe(true)
  })
})
