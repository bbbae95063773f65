import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { bundledStories } from '../../../../../graph/story/bundled.ts'
import { withoutScene } from '../../../../../graph/story/edit-scenes.ts'
import { useBoard } from '../../../../../renderer/features/story/board-state.ts'
import {
  changeStory,
  copyOf,
  undoStoryChange,
  useReplaced,
} from '../../../../../renderer/features/story/change-story.ts'
import { useStories } from '../../../../../renderer/features/story/stories.ts'

const bundled = bundledStories()
const [first] = bundled
const shorter = (id: string) => changeStory(id, story => withoutScene(story, 'cardinal'))

beforeEach(() => {
  vi.stubGlobal('window', { breachgraph: { request: () => Promise.resolve() } })
  useStories.setState({ source: 'test', bundled, own: [] })
  useBoard.setState({ story: null, scene: null })
  useReplaced.setState({ stories: [] })
})
afterAll(() => void vi.unstubAllGlobals())

describe('changing a story', () => {
  it('that comes with the app changes a copy of it', () => {
    const changed = shorter(first!.id)
    expect(useStories.getState().bundled).toEqual(bundledStories())
    expect(useStories.getState().own).toEqual([changed])
    expect(changed.title).toBe(`${first!.title} (copy)`)
    expect(useBoard.getState().story).toBe(changed.id)
  })

  it('of one’s own replaces it, and undoing brings it back', () => {
    const own = copyOf(first!)
    useStories.setState({ own: [own] })
    const changed = shorter(own.id)
    expect(useStories.getState().own).toEqual([changed])
    expect(undoStoryChange()).toBe(true)
    expect(useStories.getState().own).toEqual([own])
    expect(undoStoryChange()).toBe(false)
  })

  it('that fails leaves everything as it was', () => {
    expect(() =>
      changeStory(first!.id, () => {
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(useStories.getState().own).toEqual([])
    expect(useBoard.getState().story).toBeNull()
  })
})

it('copies have titles of their own', () => {
  const copies = [copyOf(first!)]
  useStories.setState({ own: copies })
  expect([copies[0]!.title, copyOf(first!).title]).toEqual([
    `${first!.title} (copy)`,
    `${first!.title} (copy) 2`,
  ])
})
