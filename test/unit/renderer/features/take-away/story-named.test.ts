import { expect, it } from 'vitest'
import { bundledStories } from '../../../../../graph/story/bundled.ts'
import { storyNamed } from '../../../../../renderer/features/take-away/story-named.ts'

const stories = bundledStories()

it('finds a story by its id and by its title, large letters or small', () => {
  expect(storyNamed('two-names-one-actor', stories)).toBe(stories[1])
  expect(storyNamed(' one Vendor, many  victims', stories)).toBe(stories[0])
})

it('says which there are where the one is not', () => {
  expect(() => storyNamed('One vendor', stories)).toThrow(/"One vendor".*"Two names, one actor"/)
  expect(() => storyNamed('x', [])).toThrow(expect.objectContaining({ code: 'STORY_UNKNOWN' }))
})
