import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unreachable, withBranches, withNewAside, withSceneBack } from '../../../../graph/story/branches.ts'
import { bundledStories } from '../../../../graph/story/bundled.ts'
import { storyOf } from '../../../../graph/story/decode.ts'
import {
  canLeaveTalk,
  freshSceneIds,
  withAside,
  withCopyOf,
  withoutScene,
  withSceneMoved,
  withScenesAfter,
} from '../../../../graph/story/edit-scenes.ts'
import type { StoryFile } from '../../../../graph/story/story-file.ts'

const [vendor] = bundledStories() as [StoryFile, StoryFile]
const ids = (story: StoryFile) => story.scenes.map(({ id }) => id)

describe('scenes', () => {
  it('are put in behind another, or at the end', () => {
    const scene = { ...vendor.scenes[0]!, id: 'new' }
    expect(ids(withScenesAfter(vendor, 'cardinal', [scene])).indexOf('new')).toBe(
      ids(vendor).indexOf('cardinal') + 1,
    )
    expect(ids(withScenesAfter(vendor, null, [scene])).at(-1)).toBe('new')
  })

  it('are refused where there would be too many', () => {
    const scenes = freshSceneIds(vendor, 200).map(id => ({ ...vendor.scenes[0]!, id }))
    expect(() => withScenesAfter(vendor, null, scenes)).toThrow(
      expect.objectContaining({ code: 'STORY_TOO_LONG' }),
    )
  })

  it('move to a place, and to the ends from beyond them', () => {
    expect(ids(withSceneMoved(vendor, 'cardinal', 0))[0]).toBe('cardinal')
    expect(ids(withSceneMoved(vendor, 'cardinal', 99)).at(-1)).toBe('cardinal')
    expect(ids(withSceneMoved(vendor, 'cardinal', -5))[0]).toBe('cardinal')
  })

  it('go with the branches to them, and come back with them', () => {
    const without = withoutScene(vendor, 'does-cardinal-know')
    expect(without.scenes.find(({ id }) => id === 'cardinal')).not.toHaveProperty('branches')
    expect(withSceneBack(without, vendor, 'does-cardinal-know')).toEqual(vendor)
    expect(withSceneBack(withoutScene(vendor, 'announced'), vendor, 'announced')).toEqual(vendor)
  })

  it('cannot leave the talk when they are the last of it', () => {
    const one = { ...vendor, scenes: [vendor.scenes[0]!] }
    expect(canLeaveTalk(one, 'announced')).toBe(false)
    expect(canLeaveTalk(vendor, 'announced')).toBe(true)
  })
})

describe('branches', () => {
  it('lead to a new aside that draws the same and says nothing', () => {
    const { story, aside } = withNewAside(vendor, 'apex', 'If they ask')
    const at = ids(vendor).indexOf('apex')
    expect(story.scenes[at]!.branches).toEqual([{ label: 'If they ask', scene: aside }])
    expect(story.scenes[at + 1]).toMatchObject({
      id: aside,
      aside: true,
      caption: [],
      notes: '',
      nodes: vendor.scenes[at]!.nodes,
    })
  })

  it('tell which asides nobody gets to', () => {
    expect(unreachable(vendor)).toEqual([])
    expect(unreachable(withBranches(vendor, 'cardinal', []))).toEqual(['does-cardinal-know'])
  })
})

it('whatever is done, the story is one that can be read', () => {
  const deed = fc.record({
    what: fc.constantFrom('copy', 'move', 'remove', 'aside', 'branch', 'back'),
    scene: fc.nat(300),
    place: fc.integer({ min: -3, max: 300 }),
  })
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 25 }), deeds => {
      let story = vendor
      for (const { what, scene, place } of deeds) {
        const { id, aside } = story.scenes[scene % story.scenes.length]!
        const canGo = canLeaveTalk(story, id)
        if (what === 'copy') ({ story } = withCopyOf(story, id))
        else if (what === 'move') story = withSceneMoved(story, id, place)
        else if (what === 'remove' && canGo) story = withoutScene(story, id)
        else if (what === 'aside' && canGo) story = withAside(story, id, !aside)
        else if (what === 'branch') ({ story } = withNewAside(story, id, 'If they ask'))
        else if (what === 'back') story = withSceneBack(story, vendor, 'does-cardinal-know')
      }
      expect(storyOf(JSON.parse(JSON.stringify(story)))).toEqual(story)
    }),
  )
})
