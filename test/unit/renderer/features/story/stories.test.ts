import { describe, expect, it } from 'vitest'
import { bundledStories } from '../../../../../graph/story/bundled.ts'
import { decodeStories, encodeStories } from '../../../../../renderer/features/story/stories.ts'

const stories = bundledStories()

describe('kept stories', () => {
  it('read back as they were', () => {
    expect(decodeStories(encodeStories(stories))).toEqual({ own: stories, lost: 0 })
  })

  it.each(['', 'null', '{"format":"breachgraph-stories","version":2,"stories":[]}'])(
    'are none, and it is said, when the text is none: %j',
    text => {
      expect(decodeStories(text)).toEqual({ own: [], lost: 1 })
    },
  )

  it('leave out and count the broken one, and keep the other', () => {
    const damaged = encodeStories(stories).replace('"seconds":', '"minutes":')
    expect(decodeStories(damaged)).toEqual({ own: stories.slice(1), lost: 1 })
  })
})
