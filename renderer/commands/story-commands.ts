import { useBoard } from '../features/story/board-state.ts'
import { type AppState, useApp } from '../store/app-state.ts'
import { isCase } from '../store/graph-shape.ts'
import type { Command } from './command.ts'
import { hasDrawn, isReady, isWorking } from './selection.ts'

/* Stories are nobody's first look at a case: what works on them comes when it is asked for. */
const capture = () => import('../features/story/capture-scene.ts')
const make = () => import('../features/story/make-scenes.ts')
const files = () => import('../features/story/story-files.ts')

const canCapture = (state: AppState): boolean =>
  isReady(state) && isWorking(state) && hasDrawn(state) && state.plane === 'canvas'
const hasScene = (): boolean => useBoard.getState().scene !== null

export const storyCommands = [
  {
    id: 'story.board',
    label: 'Show or hide the storyboard',
    keywords: ['stories', 'scenes', 'slides', 'film', 'presentation'],
    menu: 'Story',
    when: isWorking,
    run: () => useApp.setState(({ drawer }) => ({ drawer: drawer === 'story' ? null : 'story' })),
  },
  {
    id: 'story.capture',
    label: 'Capture the canvas as a scene',
    keywords: ['story', 'slide', 'snapshot', 'add'],
    menu: 'Story',
    keys: ['C'],
    on: ['canvas'],
    when: canCapture,
    run: async () => (await capture()).captureScene(),
  },
  {
    id: 'story.update',
    label: 'Update the scene from the canvas',
    keywords: ['story', 'slide', 'replace', 'overwrite'],
    menu: 'Story',
    keys: ['Shift+C'],
    when: state => canCapture(state) && hasScene(),
    run: async () => (await capture()).updateScene(),
  },
  {
    id: 'story.show',
    label: 'Show the scene on the canvas',
    keywords: ['story', 'slide', 'edit', 'change'],
    menu: 'Story',
    when: state => isReady(state) && isWorking(state) && hasScene(),
    run: async () => (await import('../features/story/show-scene.ts')).showChosenScene(),
  },
  {
    id: 'story.new',
    label: 'New story from the canvas',
    keywords: ['scene', 'begin', 'presentation'],
    menu: 'Story',
    when: canCapture,
    run: async () => (await capture()).captureNewStory(),
  },
  {
    id: 'story.from-history',
    label: 'Make scenes of the history…',
    keywords: ['story', 'steps', 'stretch', 'replay'],
    menu: 'Story',
    when: state => isReady(state) && state.history.steps.size > 0,
    run: async () => (await make()).makeScenesOfHistory(),
  },
  {
    id: 'story.from-rows',
    label: 'Make scenes of the rows of the result',
    keywords: ['story', 'query', 'cypher', 'table'],
    menu: 'Story',
    when: isReady,
    run: async () => (await make()).makeScenesOfRows(),
  },
  {
    id: 'story.from-dates',
    label: 'Make scenes of the dates of the case',
    keywords: ['story', 'timeline', 'chronology', 'when'],
    menu: 'Story',
    when: state => isReady(state) && isCase(),
    run: async () => (await make()).makeScenesOfDates(),
  },
  {
    id: 'story.open-file',
    label: 'Open story file…',
    keywords: ['load', 'import', 'json', 'html'],
    menu: 'Story',
    when: isReady,
    run: async () => (await files()).openStoryFile(),
  },
  {
    id: 'story.save-file',
    label: 'Save story file…',
    keywords: ['write', 'share', 'json'],
    menu: 'Story',
    when: () => useBoard.getState().story !== null,
    run: async () => (await files()).saveStoryFile(),
  },
] as const satisfies readonly Command[]
