import { describe, expect, it } from 'vitest'
import { STATUSES } from '../../../../../renderer/canvas/statuses.ts'
import { svgOf } from '../../../../../renderer/picture/svg.ts'
import { scenePicture } from '../../../../../renderer/player/stage/scene-picture.ts'
import { look, measure, reel, statusReel } from './stage-reel.ts'

const svg = (scene: number, width = 1280, height = 720, of = reel) =>
  svgOf(scenePicture(of, scene, { width, height }, look, measure))
const countOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length

describe('a scene as a picture', () => {
  it('draws every node and line with its words, and says what the scene says', () => {
    const text = svg(0)
    expect(text).toContain('<title>What is said.</title>')
    expect(text).toContain('<desc>drawn 2 of 9</desc>')
    expect(countOf(text, /<g class="node"/g)).toBe(3)
    expect(countOf(text, /<g class="line"/g)).toBe(2)
    expect(countOf(text, /class="bar"/g)).toBe(1)
    expect(text).toContain('>The &lt;actor&gt;</text>')
    expect(text).toContain('>TOLD OF ×2</text>')
  })

  it('is as large as asked and the same picture at every size', () => {
    const [large, small] = [svg(1), svg(1, 160, 90)]
    expect(small).toContain('width="160" height="90"')
    expect(small).toContain('scale(0.125)')
    const plane = (text: string) => text.slice(text.indexOf('<g class="lines"'))
    expect(plane(small)).toBe(plane(large))
  })

  it('draws each status in its own way', () => {
    const text = svg(0, 1280, 720, statusReel)
    const strokes = Object.keys(STATUSES).map(status => {
      const title = status === 'plain' ? 'TOLD_OF' : `TOLD_OF, ${status}`
      const line = text.split(`<title>${title}</title>`)[1]!.split('</g>')[0]!
      return [...line.matchAll(/stroke[a-z-]*="[^"]*"/g)].join(' ')
    })
    // Denied has its bar, plain is in no case beside the others.
    expect(new Set(strokes).size).toBeGreaterThanOrEqual(Object.keys(STATUSES).length - 1)
    expect(countOf(text, /class="break"/g)).toBe(1)
    expect(countOf(text, /class="bar"/g)).toBe(1)
  })

  it('of a scene of which nothing is left is empty', () => {
    expect(svg(2)).toContain('<title>A story</title>')
    expect(countOf(svg(2), /<g class="node"/g)).toBe(0)
  })
})
