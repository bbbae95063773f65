import { describe, expect, it } from 'vitest'
import { bundledCase } from '../../../../graph/case/bundled.ts'
import { bundledStories } from '../../../../graph/story/bundled.ts'
import { faultsOf } from '../../../../graph/story/claims-behind.ts'
import type { StoryFile } from '../../../../graph/story/story-file.ts'

const theCase = bundledCase()
const privateClaims = theCase.claims.filter(claim => claim.private)

describe.each(bundledStories().map(story => [story.title, story] as const))('%s', (_title, story) => {
  it('says nothing that is not claimed in the case', () => {
    expect(faultsOf(story, theCase)).toEqual([])
  })

  it('has eight to twelve scenes on its way, each with notes', () => {
    const way = story.scenes.filter(({ aside }) => !aside)
    expect(way.length).toBeGreaterThanOrEqual(8)
    expect(way.length).toBeLessThanOrEqual(12)
    for (const { id, notes, caption } of story.scenes) {
      expect(notes.length, id).toBeGreaterThan(20)
      expect(caption.length, id).toBeGreaterThan(0)
    }
  })

  it('ends with its sources', () => {
    expect(story.scenes.at(-1)?.sources?.length).toBeGreaterThan(0)
  })

  it('is silent about private people', () => {
    expect(privateClaims.length).toBeGreaterThan(0)
    const text = JSON.stringify(story)
    expect(text).not.toMatch(/owner|bungalow|apartment/i)
    for (const { id } of privateClaims) expect(text).not.toContain(id)
  })

  it('lights only what it draws', () => {
    for (const { id, nodes, folded, lit } of story.scenes) {
      const drawn = new Set([...nodes, ...folded].map(({ node }) => node))
      expect(
        lit.filter(node => !drawn.has(node)),
        id,
      ).toEqual([])
    }
  })
})

describe('holding a story against its case', () => {
  const [story] = bundledStories() as [StoryFile]
  const saying = (text: string, claims: string[]): StoryFile => ({
    ...story,
    scenes: [{ ...story.scenes[0]!, caption: [{ text, claims }] }],
  })

  it.each([
    [
      'an allegation as a fact',
      'Everything has been deleted.',
      'claim/apex-002-tweet-all-deleted',
      'nobody has shown',
    ],
    [
      'a number of its own',
      'Apex says 1,600 patients were affected.',
      'claim/apex-064-patients-1500',
      '1,600',
    ],
    ['a name of its own', 'Apex says so to Mandiant.', 'claim/apex-064-patients-1500', 'Mandiant'],
    ['what is private', 'The owner is said to have no money.', 'claim/apex-031-owner-plea', 'private person'],
    ['a claim that is not there', 'So it is.', 'claim/none', 'claim/none'],
  ])('finds %s', (_what, text, claim, told) => {
    expect(faultsOf(saying(text, [claim]), theCase).join()).toContain(told)
  })
})
