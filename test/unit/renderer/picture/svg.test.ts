import fc from 'fast-check'
import { expect, it } from 'vitest'
import { group, path, type Picture, type TextMark } from '../../../../renderer/picture/marks.ts'
import { svgOf } from '../../../../renderer/picture/svg.ts'
import { hostileName } from '../../../security/hostile-name.ts'

const write = (text: string): TextMark => ({
  kind: 'text',
  text,
  x: 1,
  y: 2,
  size: 12,
  weight: 500,
  anchor: 'middle',
  colour: '#000000',
  halo: '#ffffff',
  spacing: 0,
})

const pictureWith = (text: string): Picture => ({
  width: 100,
  height: 50,
  background: null,
  title: text,
  description: text,
  marks: [group([write(text)], { role: 'caption', title: text })],
})

it('has a size, a ground, paths, turned groups and text with a halo behind it', () => {
  const stroke = { colour: '#123456', width: 1.5, dash: [7, 5], cap: 'butt' } as const
  const svg = svgOf({
    ...pictureWith('A & B'),
    background: '#0e1318',
    marks: [
      group([path('M0 0L1 1', null, stroke)], { x: 10, y: -2.345, angle: Math.PI / 2, opacity: 0.22 }),
      write('A & B'),
      group([], { clip: { width: 10, height: 20 } }),
    ],
  })
  expect(svg).toContain('width="100" height="50" viewBox="0 0 100 50"')
  expect(svg).toContain('<rect width="100" height="50" fill="#0e1318"/>')
  expect(svg).toContain('<g transform="translate(10 -2.35)rotate(90)" opacity="0.22">')
  expect(svg).toContain('stroke-dasharray="7 5"')
  expect(svg).toContain('paint-order="stroke">A &amp; B</text>')
  expect(svg).toContain('<clipPath id="clip-0"><rect width="10" height="20"/></clipPath>')
})

it('is transparent without a ground', () => {
  expect(svgOf(pictureWith('x'))).not.toContain('<rect')
})

it('no text becomes markup, and none holds what XML forbids', () => {
  const skeleton = svgOf(pictureWith('x')).replaceAll('>x<', '><')
  const nasty = fc.oneof(
    hostileName,
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      ']]>',
      '&lt;',
      '"/><image href="x"/>',
      '\ud800',
      '\0\u0001\ufffe',
    ),
  )
  fc.assert(
    fc.property(nasty, text => {
      const svg = svgOf(pictureWith(text))
      // What is between tags is text alone: without it, every picture is the same.
      expect(svg.replaceAll(/(<title>|<desc>|stroke">)[^<>]*(?=<)/g, '$1')).toBe(skeleton)
      expect(svg).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u)
      expect(svg.replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
    }),
    { numRuns: 500 },
  )
})
