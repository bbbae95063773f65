import { describe, expect, it } from 'vitest'
import type { Value } from '../../../../../graph/model/value.ts'
import { shortened } from '../../../../../renderer/features/inspector/shortened.ts'
import { valueText } from '../../../../../renderer/features/inspector/value-text.ts'

describe('a property for reading', () => {
  it.each<[string, Value]>([
    ["it's", "it's"],
    ['9,223,372,036,854,775,807', 9223372036854775807n],
    ['2.0', 2],
    ['NaN', Number.NaN],
    ['2024-02-29', { kind: 'date', epochDay: 19782 }],
    ['a, b', ['a', 'b']],
    ['[1, 2]', [1n, 2n]],
    ['[]', []],
    ['bytes[3]', new Uint8Array(3)],
    ['true', true],
    ['point({x: 1.0, y: 2.0, srid: 7203})', { kind: 'point', srid: 7203, x: 1, y: 2 }],
  ])('is %s', (text, value) => {
    expect(valueText(value)).toBe(text)
  })

  it('shows the beginning of a long text and how much is left, never half a character', () => {
    expect(shortened('short')).toEqual({ begin: 'short', left: 0 })
    const { begin, left } = shortened('x'.repeat(599) + '😀'.repeat(100))
    expect(begin).toBe(`${'x'.repeat(599)}😀…`)
    expect(left).toBe(198)
    const long = 'word '.repeat(1000)
    const cut = shortened(long)
    expect(cut.begin.length - 1 + cut.left).toBe(long.length)
  })
})
