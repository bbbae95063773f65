import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CodedError } from '../../../../graph/model/errors.ts'
import { bundledStories } from '../../../../graph/story/bundled.ts'
import { decodeStory } from '../../../../graph/story/decode.ts'
import type { SceneRecord, StoryFile } from '../../../../graph/story/story-file.ts'
import { codeOf } from '../cypher/support/code-of.ts'

const [story] = bundledStories() as [StoryFile]
const [first, second] = story.scenes as [SceneRecord, SceneRecord]
const text = (changed: object) => JSON.stringify({ ...story, ...changed })
const told = (content: string) => {
  const { code, message } = codeOf(() => decodeStory(content))
  return `${code} ${message}`
}

describe('reading a story file', () => {
  it('gives back what was written', () => {
    for (const whole of bundledStories()) expect(decodeStory(JSON.stringify(whole))).toEqual(whole)
    expect(decodeStory(`\uFEFF${text({})}`)).toEqual(story)
  })

  it.each([
    ['no JSON', '{', 'STORY_NOT_JSON'],
    ['another file', '{"format": "breachgraph-case", "version": 1}', 'STORY_BROKEN'],
    ['nothing', 'null', 'STORY_BROKEN'],
    ['a later version', text({ version: 2 }), 'STORY_VERSION_UNSUPPORTED'],
    ['a key of its own', text({ script: 'x' }), 'STORY_BROKEN'],
    ['no scenes', text({ scenes: [] }), 'STORY_BROKEN'],
    [
      '201 scenes',
      text({ scenes: Array.from({ length: 201 }, (_, id) => ({ ...first, id: `${id}` })) }),
      'scenes',
    ],
    ['two scenes of one id', text({ scenes: [first, first] }), 'there twice'],
    ['asides alone', text({ scenes: [{ ...first, aside: true }] }), 'asides'],
    [
      'a branch to nowhere',
      text({ scenes: [{ ...first, branches: [{ label: 'Why?', scene: 'gone' }] }] }),
      '"gone"',
    ],
    [
      'a fold into what is not drawn',
      text({ scenes: [{ ...first, folded: [{ node: 'id:a', x: 0, y: 0, into: 'id:b' }] }] }),
      'id:b',
    ],
    [
      'a node without a name',
      text({ scenes: [{ ...first, nodes: [{ node: 'a', x: 0, y: 0 }] }] }),
      'scenes.0.nodes',
    ],
    ['a marking of its own', text({ marking: 'TLP:PINK' }), 'marking'],
    ['no time for a scene', text({ scenes: [{ ...first, seconds: 0 }] }), 'seconds'],
  ])('refuses %s and says where', (_what, content, words) => {
    expect(told(content)).toContain(words)
  })

  it('takes a caption of 10,000 characters with markup in it for what it is: text', () => {
    const caption = [{ text: `<img src=x onerror=alert(1)>${'a'.repeat(10_000)}`, claims: [] }]
    expect(decodeStory(text({ scenes: [{ ...first, caption }, second] })).scenes[0]!.caption).toEqual(caption)
  })

  it('answers whatever it is given with a story or a coded error', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, other) => {
        for (const content of [json, other, text({ scenes: JSON.parse(json) as object })]) {
          try {
            decodeStory(content)
          } catch (error) {
            expect(error).toBeInstanceOf(CodedError)
          }
        }
      }),
    )
  })
})
