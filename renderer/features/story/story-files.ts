import { CodedError } from '../../../graph/model/errors.ts'
import { decodeStory } from '../../../graph/story/decode.ts'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import { clipText, plainLine } from '../../../graph/view/plain-line.ts'
import { nodesByElementId, nodesById } from '../../../queries/explore/nodes.ts'
import { useApp } from '../../store/app-state.ts'
import { requestMain } from '../../store/request-main.ts'
import { counted } from '../../ui/counted.ts'
import { notify } from '../../ui/notify.ts'
import { ask } from '../explore/ask.ts'
import { inBytes, saveFile } from '../export/save-file.ts'
import { refuseNames } from '../names/refuse-names.ts'
import { useBoard } from './board-state.ts'
import { freshTitle } from './change-story.ts'
import { keepStory, openStories, storyWithId, useStories } from './stories.ts'

/** Writes the open story, or this one, where the user says. */
export async function saveStoryFile(id = useBoard.getState().story): Promise<void> {
  const story = id === null ? undefined : storyWithId(id)
  if (!story) return
  refuseNames('A story file')
  await saveFile(story.title.slice(0, 120), 'json', () => inBytes(storyText(story)))
}

/** A story as a file for people. */
export const storyText = (story: StoryFile): string => `${JSON.stringify(story, null, 1)}\n`

/**
 * Keeps a story that the user chooses a file of, and opens it. Rejects with what is wrong with the file, or
 * `STORY_OF_ANOTHER_GRAPH`; then nothing is kept.
 */
export async function openStoryFile(): Promise<void> {
  const file = await requestMain('file.open-story')
  if (file === null) return
  await openStories()
  const read = await storyIn(file.text)
  if ((await knownNodes(read)) === 0) throw ofAnotherGraph(clipText(plainLine(file.name), 60), read)
  const { own, bundled } = useStories.getState()
  const known = [...own, ...bundled].some(({ id }) => id === read.id)
  const story = known ? { ...read, id: crypto.randomUUID(), title: freshTitle(read.title) } : read
  keepStory(story)
  useBoard.setState({ story: story.id, scene: story.scenes[0]!.id })
  useApp.setState({ drawer: 'story' })
  notify(`Opened “${clipText(plainLine(story.title), 60)}”, ${counted(story.scenes.length, 'scene')}.`)
}

/** The story in a file, or in a page that one was taken away as. */
async function storyIn(text: string): Promise<StoryFile> {
  if (!text.trimStart().startsWith('<')) return decodeStory(text)
  const { importStoryHtml } = await import('../take-away/html/import-story-html.ts')
  return importStoryHtml(text)
}

/** How many of the story's nodes are in the graph that is open. */
async function knownNodes(story: StoryFile): Promise<number> {
  const named = namedIn(story)
  const after = (prefix: string) =>
    named.filter(node => node.startsWith(prefix)).map(node => node.slice(prefix.length))
  const [ids, elementIds] = [after('id:'), after('element:')]
  const found = await Promise.all([
    ids.length > 0 ? ask(nodesById, { ids }) : null,
    elementIds.length > 0 ? ask(nodesByElementId, { elementIds }) : null,
  ])
  return found.reduce((sum, asked) => sum + (asked?.nodes.length ?? 0), 0)
}

const namedIn = ({ scenes }: StoryFile): string[] => [
  ...new Set(scenes.flatMap(({ nodes }) => nodes.map(({ node }) => node))),
]

function ofAnotherGraph(name: string, story: StoryFile): CodedError {
  return new CodedError(
    'STORY_OF_ANOTHER_GRAPH',
    `None of the ${counted(namedIn(story).length, 'node')} of ${name} is in this graph, so nothing was opened; open the graph it was made on${story.case.title === '' ? '' : `, “${clipText(plainLine(story.case.title), 60)}”`}.`,
  )
}
