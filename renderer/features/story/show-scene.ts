import { ViewChangeBuilder, applyViewChange, changeBetween } from '../../../graph/view/change.ts'
import type { SceneRecord, StoryFile } from '../../../graph/story/story-file.ts'
import type { View } from '../../../graph/view/view.ts'
import { fitAll, showCamera } from '../../canvas/canvas-controls.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { referenceTo, type SavedPicture } from '../../store/saved-picture.ts'
import { stayOnCanvas } from '../../store/sheets.ts'
import { restoredView, tellMissing } from '../explore/restore-view.ts'
import { useBoard } from './board-state.ts'
import { cameraOn } from './frame.ts'
import { storyWithId } from './stories.ts'

/** Draws a scene on the canvas in place of what is there, as one step: to look at, or to change and take over. */
export async function showScene({ title, scenes }: StoryFile, id: string): Promise<void> {
  const index = scenes.findIndex(scene => scene.id === id)
  const scene = scenes[index]
  if (!scene) return
  const stay = stayOnCanvas()
  const restored = await restoredView(pictureOf(scene))
  stay()
  const view = withLinesOf(scene, restored.view)
  takeStep({
    label: `Show scene ${index + 1} of ${title}`,
    cypher: null,
    change: changeBetween(useApp.getState().view, view),
  })
  useApp.setState({ selection: restored.selection, plane: 'canvas' })
  const camera = scene.frame && cameraOn(scene.frame)
  if (camera) showCamera(camera)
  else fitAll()
  tellMissing(restored.missing)
}

/** Draws the scene that is chosen on the board. Throws as `showScene` does. */
export async function showChosenScene(): Promise<void> {
  const { story: id, scene } = useBoard.getState()
  const story = id === null ? undefined : storyWithId(id)
  if (story && scene !== null) await showScene(story, scene)
}

/** A scene as a canvas is kept. */
function pictureOf({ nodes, folded, filters = [], styles = [], lit }: SceneRecord): SavedPicture {
  const places = (entries: SceneRecord['nodes']) => entries.map(entry => ({ ...entry, pinned: false }))
  return {
    nodes: places(nodes),
    folded: folded.map(entry => ({ ...entry, pinned: false })),
    hidden: [],
    hiddenRelationships: [],
    expanded: [],
    capped: [],
    leftOut: [],
    filters: [...filters],
    styles: [...styles],
    selection: [...lit],
    camera: null,
  }
}

/** The view with the relationships that the scene does not draw put aside. */
function withLinesOf({ lines }: SceneRecord, view: View): View {
  if (!lines) return view
  const drawn = new Set(lines.map(({ type, start, end }) => JSON.stringify([type, start, end])))
  const builder = new ViewChangeBuilder(view)
  for (const key of view.relationships.keys()) {
    const relationship = pageGraph.relationship(key)
    const ends = pageGraph.ends(key)
    const [start, end] = [ends && pageGraph.node(ends.start), ends && pageGraph.node(ends.end)]
    if (!relationship || !start || !end) continue
    if (drawn.has(JSON.stringify([relationship.type, referenceTo(start), referenceTo(end)]))) continue
    builder.set('relationships', key, undefined).set('hiddenRelationships', key, true)
  }
  return applyViewChange(view, builder.build())
}
