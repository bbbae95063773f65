import { describe, expect, it } from 'vitest'
import {
  type PageParts,
  PLAYED,
  pageText,
} from '../../../../../../renderer/features/take-away/html/page-text.ts'
import { importStoryHtml } from '../../../../../../renderer/features/take-away/html/import-story-html.ts'
import { bundledStories } from '../../../../../../graph/story/bundled.ts'
import { lookOfTokens } from '../../../../../../renderer/canvas/look.ts'
import { smallReel } from '../../../player/show/small-reel.ts'

const HOSTILE = `</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>"'&\u2028`
const look = lookOfTokens('dark', () => '#000')

function page(more: Partial<PageParts> = {}): string {
  const hashes = { script: 'sha256-of-script', styles: 'sha256-of-styles' }
  const played = { reel: smallReel(), looks: { dark: look, light: look }, theme: 'dark' } as const
  return pageText({ played, story: null, script: 'play()', styles: 'p{}', hashes, ...more })
}

const hostile = () => {
  const reel = smallReel({ title: HOSTILE })
  const scenes = reel.scenes.map(scene => ({ ...scene, caption: [{ text: HOSTILE, claims: [] }] }))
  return { ...reel, scenes }
}

describe('the text of a page', () => {
  it('allows its one script, its one style sheet and the fonts inside it, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page())![1]!
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'sha256-of-script'",
      "style-src 'sha256-of-styles'",
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })

  it('gives markup in titles and captions no way out of where they stand', () => {
    const played = { reel: hostile(), looks: { dark: look, light: look }, theme: 'dark' } as const
    const text = page({ played, story: JSON.stringify({ title: HOSTILE }) })
    expect(text).not.toContain('<img')
    expect(text.match(/<script/g)).toHaveLength(3)
    expect(text.match(/<!--/g)).toBeNull()
    const json = new RegExp(`id="${PLAYED}">([^<]*)</script>`).exec(text)![1]!
    expect(JSON.parse(json).reel.title).toBe(HOSTILE)
  })

  it('says the captions where no script runs', () => {
    expect(/<noscript>[^]*<\/noscript>/.exec(page())![0]).toContain('<li>What aside says.</li>')
  })
})

describe('a story read back out of a page', () => {
  it('is the story that went in, hostile captions and all', () => {
    const [story] = bundledStories()
    const [first, ...others] = story!.scenes
    const told = { ...story!, scenes: [{ ...first!, caption: [{ text: HOSTILE, claims: [] }] }, ...others] }
    expect(importStoryHtml(page({ story: JSON.stringify(told) }))).toEqual(told)
  })

  it('is refused with the reason where there is none, or no names', () => {
    expect(() => importStoryHtml('<p>Something else</p>')).toThrowError(
      expect.objectContaining({ code: 'STORY_PAGE_FOREIGN' }),
    )
    expect(() => importStoryHtml(page())).toThrowError(
      expect.objectContaining({ code: 'STORY_PAGE_NAMELESS' }),
    )
  })

  it('is refused as a story file is when it comes from another version', () => {
    const [story] = bundledStories()
    const newer = JSON.stringify({ ...story!, version: 2 })
    expect(() => importStoryHtml(page({ story: newer }))).toThrowError(
      expect.objectContaining({ code: 'STORY_VERSION_UNSUPPORTED' }),
    )
  })
})
