/**
 * The stories of the source that is shown: those that come with the app and are about what this graph holds, and the
 * user's own, one text on disk for each source. Read when they are first asked for, not when the source opens.
 */
import '../../../graph/view/without-eval.ts'
import * as z from 'zod/mini'
import { create } from 'zustand'
import { CodedError } from '../../../graph/model/errors.ts'
import { storyOf } from '../../../graph/story/decode.ts'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import { nodesById } from '../../../queries/explore/nodes.ts'
import { isCase } from '../../store/graph-shape.ts'
import { requestMain } from '../../store/request-main.ts'
import { useShownSource } from '../../store/shown-source.ts'
import { counted } from '../../ui/counted.ts'
import { notify, notifyError } from '../../ui/notify.ts'
import { ask } from '../explore/ask.ts'

interface Stories {
  /** Whose stories these are; null until they have been read. */
  readonly source: string | null
  readonly bundled: readonly StoryFile[]
  readonly own: readonly StoryFile[]
}

const NONE: Stories = { source: null, bundled: [], own: [] }

export const useStories = create<Stories>()(() => NONE)

/** Characters of a source's stories that are kept: what main takes. */
const LONGEST = 20_000_000

const file = z.object({
  format: z.literal('breachgraph-stories'),
  version: z.literal(1),
  stories: z.array(z.unknown()),
})

let reading: { readonly source: string; readonly done: Promise<void> } | null = null

/** Reads the stories of the source that is shown, once; what of them cannot be read is left out and told. */
export function openStories(): Promise<void> {
  const source = useShownSource.getState().key
  if (source === null) return Promise.resolve()
  if (reading?.source !== source) reading = { source, done: read(source) }
  return reading.done
}

async function read(source: string): Promise<void> {
  useStories.setState(NONE)
  const [text, bundled] = await Promise.all([
    requestMain('stories.read', { source }).catch((error: unknown) => {
      notifyError(error)
      return null
    }),
    bundledHere(),
  ])
  const { own, lost } = text === null ? { own: [], lost: 0 } : decodeStories(text)
  if (reading?.source !== source) return
  useStories.setState({ source, bundled, own })
  if (lost > 0) notify(`${counted(lost, 'story', 'stories')} could not be read and is left out.`, 'warn')
}

/** A story that comes with the app is offered wherever the graph holds something of what it tells of. */
async function bundledHere(): Promise<readonly StoryFile[]> {
  if (!isCase()) return []
  const { bundledStories } = await import('../../../graph/story/bundled.ts')
  const stories = bundledStories()
  const idsOf = ({ scenes }: StoryFile) =>
    scenes.flatMap(({ nodes }) => nodes.map(({ node }) => node.slice(3)))
  const ids = [...new Set(stories.flatMap(idsOf))]
  const { nodes } = await ask(nodesById, { ids })
  return nodes.length > 0 ? stories : []
}

/** A story by its id, the user's own before one that comes with the app. */
export function storyWithId(id: string): StoryFile | undefined {
  const { own, bundled } = useStories.getState()
  return [...own, ...bundled].find(story => story.id === id)
}

/** Keeps a story of the user's; one with the same id is replaced. Throws `NO_SOURCE`, `STORIES_FULL`. */
export function keepStory(story: StoryFile): void {
  const { own } = useStories.getState()
  const known = own.some(({ id }) => id === story.id)
  write(known ? own.map(other => (other.id === story.id ? story : other)) : [...own, story])
}

/** Takes one of the user's stories away. */
export function removeStory(id: string): void {
  write(useStories.getState().own.filter(story => story.id !== id))
}

function write(own: readonly StoryFile[]): void {
  const { source } = useStories.getState()
  if (source === null) {
    throw new CodedError('NO_SOURCE', 'No story can be kept before a graph is open; open one and try again.')
  }
  const text = encodeStories(own)
  if (text.length > LONGEST) {
    throw new CodedError(
      'STORIES_FULL',
      'The stories of this graph take more room than there is; save one as a file, remove it here and try again.',
    )
  }
  useStories.setState({ own })
  requestMain('stories.write', { source, stories: text }).catch(notifyError)
}

/** Stories as one text. */
export function encodeStories(stories: readonly StoryFile[]): string {
  return JSON.stringify({ format: 'breachgraph-stories', version: 1, stories })
}

/** Reads stories as far as they can be read; `lost` counts what could not. */
export function decodeStories(text: string): { readonly own: readonly StoryFile[]; readonly lost: number } {
  let json: unknown = null
  try {
    json = JSON.parse(text)
  } catch {
    // Told with what else cannot be read.
  }
  const stories = file.safeParse(json).data?.stories
  if (!stories) return { own: [], lost: 1 }
  let lost = 0
  const own = stories.flatMap(raw => {
    try {
      return [storyOf(raw)]
    } catch {
      lost++
      return []
    }
  })
  return { own, lost }
}
