import oneVendor from './bundled/one-vendor-many-victims.json' with { type: 'json' }
import twoNames from './bundled/two-names-one-actor.json' with { type: 'json' }
import { storyOf } from './decode.ts'
import type { StoryFile } from './story-file.ts'

/** The stories that come with the bundled case, checked like any other. */
export function bundledStories(): StoryFile[] {
  return [oneVendor, twoNames].map(storyOf)
}
