import { CodedError } from '../../../../graph/model/errors.ts'
import { decodeStory } from '../../../../graph/story/decode.ts'
import type { StoryFile } from '../../../../graph/story/story-file.ts'
import { PLAYED, STORY } from './page-text.ts'

/**
 * Reads the story back out of a page that `storyHtml` made. Nothing of the page is run.
 *
 * @throws CodedError `STORY_PAGE_FOREIGN`, `STORY_PAGE_NAMELESS`, and whatever `decodeStory` throws.
 */
export function importStoryHtml(text: string): StoryFile {
  const story = jsonIn(text, STORY)
  if (story !== null) return decodeStory(story)
  if (jsonIn(text, PLAYED) === null) {
    throw new CodedError(
      'STORY_PAGE_FOREIGN',
      'The page holds no story of Breachgraph; choose one that Breachgraph has saved, as it was saved.',
    )
  }
  throw new CodedError(
    'STORY_PAGE_NAMELESS',
    'The page was made without names, so it says nothing of which nodes its story draws; ask whoever made it for the story itself.',
  )
}

/** What stands in a script element of this id; `<` does not occur in it. */
function jsonIn(text: string, id: string): string | null {
  return new RegExp(`<script type="application/json" id="${id}">([^<]*)</script>`).exec(text)?.[1] ?? null
}
