import { CodedError } from '../../../graph/model/errors.ts'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import { clipText, plainLine } from '../../../graph/view/plain-line.ts'

/**
 * The story that a person means: by its id or its title, large letters or small. The first of them where several have
 * one title. Throws `STORY_UNKNOWN`, which names those that there are.
 */
export function storyNamed(name: string, stories: readonly StoryFile[]): StoryFile {
  const plain = (text: string) => plainLine(text).toLowerCase()
  const found =
    stories.find(({ id }) => id === name) ?? stories.find(({ title }) => plain(title) === plain(name))
  if (found) return found
  const titles = stories.map(({ title }) => `"${clipText(plainLine(title), 60)}"`)
  const there = titles.length > 0 ? `there are ${titles.join(', ')}` : 'it has none; tell one first'
  throw new CodedError(
    'STORY_UNKNOWN',
    `There is no story "${clipText(plainLine(name), 60)}" of this graph; ${there}.`,
  )
}
