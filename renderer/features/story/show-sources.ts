import type { GraphNode } from '../../../graph/model/value.ts'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import { claimsById } from '../../../queries/explore/evidence.ts'
import { ask, rowsOf } from '../explore/ask.ts'
import { changeScene } from './change-scene.ts'

/** Makes a scene list the sources that the story stands on as the graph has them now, or list none. */
export async function showSources(story: StoryFile, id: string, on: boolean): Promise<void> {
  const sources = on ? await sourcesOf(story) : []
  changeScene(id, ({ sources: _were, ...scene }) => (on ? { ...scene, sources } : scene))
}

async function sourcesOf({ scenes }: StoryFile): Promise<string[]> {
  const ids = [...new Set(scenes.flatMap(({ caption }) => caption.flatMap(({ claims }) => claims)))]
  if (ids.length === 0) return []
  const outcome = await ask(claimsById, { ids })
  const column = outcome.columns.indexOf('source')
  const named = rowsOf(outcome).flatMap(row => {
    const id = (row[column] as GraphNode | null)?.properties.get('id')
    return typeof id === 'string' ? [id] : []
  })
  return [...new Set(named)]
}
