import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../../../../graph/layout/extent.ts'
import { captionLines } from '../../../../renderer/canvas/caption-lines.ts'
import { captionSize } from '../../../../renderer/canvas/measured-caption.ts'
import { placeCaptions } from '../../../../renderer/canvas/place-captions.ts'

/** Every character one unit wide. */
const widthOf = (text: string) => [...text].length

describe('breaking a caption into lines', () => {
  it.each<[string, readonly string[]]>([
    ['APT 18', ['APT 18']],
    ['Community Health Systems', ['Community', 'Health Systems']],
    ['Securities and Exchange Commission of the United States', ['Securities and', 'Exchange Comm…']],
    ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfsch…']],
    ['  spaced   out  ', ['spaced out']],
    ['𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𝔠𝔬𝔲𝔫𝔱𝔰 𝔟𝔶 𝔠𝔥𝔞𝔯𝔞𝔠𝔱𝔢𝔯𝔰', ['𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𝔠𝔬𝔲𝔫𝔱𝔰', '𝔟𝔶 𝔠𝔥𝔞𝔯𝔞𝔠𝔱𝔢𝔯𝔰']],
  ])('%j', (text, lines) => {
    expect(captionLines(text, widthOf, 14, 2)).toEqual(lines)
  })

  it('never makes a line too wide or one too many', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, most) => {
          const lines = captionLines(text, widthOf, width, most)
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})

describe('captions that look for room', () => {
  const box = (x: number, y: number) => ({ left: x, right: x + 100, top: y, bottom: y + 20 })

  it('go to the more important where two would overlap', () => {
    const placed = placeCaptions(
      [
        { key: 'small', importance: 1, boxes: [box(0, 0)] },
        { key: 'big', importance: 2, boxes: [box(50, 10)] },
        { key: 'far', importance: 0, boxes: [box(300, 0)] },
      ],
      [],
    )
    expect([...placed.keys()].sort()).toEqual(['big', 'far'])
  })

  it('take their second form where the first finds no room, and cover no node', () => {
    const placed = placeCaptions([{ key: 'a', importance: 1, boxes: [box(0, 0), box(0, 40)] }], [box(20, 10)])
    expect(placed.get('a')).toBe(1)
    expect(placeCaptions([{ key: 'a', importance: 1, boxes: [box(0, 0)] }], [box(20, 10)]).size).toBe(0)
  })

  it('keep off the signs of lines, but rather cover one than yield', () => {
    const sign = [{ left: 90, right: 96, top: 5, bottom: 11 }]
    expect(
      placeCaptions([{ key: 'a', importance: 1, boxes: [box(0, 0), box(0, 40)] }], [], sign).get('a'),
    ).toBe(1)
    expect(placeCaptions([{ key: 'a', importance: 1, boxes: [box(0, 0)] }], [], sign).get('a')).toBe(0)
  })

  it('never overlap one another, whatever they wish for', () => {
    const wish = fc.record({
      importance: fc.integer(),
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
    })
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), wishes => {
        const all = wishes.map(({ importance, x, y }, key) => ({
          key,
          importance,
          boxes: [box(x, y), box(x, y + 9)],
        }))
        const shown = [...placeCaptions(all, [])].map(([key, index]) => all[key]!.boxes[index]!)
        const pairs = shown.flatMap((a, index) => shown.slice(index + 1).filter(b => overlaps(a, b)))
        expect(pairs).toEqual([])
      }),
    )
  })

  it('are never written smaller than 11 pixels', () => {
    for (const zoom of [0.1, 0.5, 1, 2, 4]) expect(captionSize(zoom)).toBeGreaterThanOrEqual(11)
    expect(captionSize(2)).toBeGreaterThan(captionSize(1))
  })
})
