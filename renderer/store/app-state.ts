/**
 * The page's state: ids, selection, view and history. What the ids stand for lives in `page-graph.ts`, outside
 * zustand and React.
 */
import { create } from 'zustand'
import { applyViewChange } from '../../graph/view/change.ts'
import {
  goTo,
  type History,
  nextStep,
  NO_HISTORY,
  START,
  type Step,
  stepBack,
  withStep,
} from '../../graph/view/history.ts'
import { EMPTY_VIEW, type ElementKey, type View } from '../../graph/view/view.ts'
import type { CodedErrorRecord } from '../../graph/model/errors.ts'
import type { SourceInfo } from '../../queries/protocol.ts'
import type { SourceStatus } from '../../queries/sources/graph-source.ts'
import type { Silence } from './silences.ts'

export type Connection =
  | { readonly status: 'connecting' }
  | { readonly status: 'ready'; readonly source: SourceInfo }
  | { readonly status: 'lost'; readonly source: SourceInfo | null }
  | { readonly status: 'failed'; readonly error: CodedErrorRecord }

export interface Camera {
  /** Pan in pixels and zoom factor, as cytoscape has them. */
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Notice {
  readonly id: number
  readonly tone: 'info' | 'warn' | 'bad'
  readonly text: string
  /** What can be done about it. */
  readonly deed?: { readonly label: string; readonly run: () => void } | undefined
}

export interface AppState {
  readonly connection: Connection
  /** Whether the open source answers: a server may be away while its graph process runs. */
  readonly sourceStatus: SourceStatus
  /** Statements that nothing has been heard of for a while. */
  readonly silent: readonly Silence[]
  readonly view: View
  /** Every step of this canvas, branches among them. */
  readonly history: History
  readonly selection: ReadonlySet<ElementKey>
  /** Lit by something other than the pointer: a find hit, a legend row, an inspector row. */
  readonly highlighted: ReadonlySet<ElementKey>
  readonly camera: Camera | null
  readonly presenting: boolean
  readonly inspectorOpen: boolean
  readonly drawer: 'query' | 'history' | 'measures' | 'story' | null
  /** What the stage shows: the canvas, or the same case as a chain of what was done. */
  readonly plane: 'canvas' | 'chain'
  /** What stands between the rail and the canvas. */
  readonly side: 'filter' | 'style' | 'layout' | 'path' | null
  /** Grows whenever the page graph took in new data, so that selectors look again. */
  readonly dataVersion: number
  /** Grows whenever the graph was changed from here, so that what was asked of it before is asked again. */
  readonly graphVersion: number
  /** What the whole graph holds, for the bar; null until counted. */
  readonly totals: { readonly nodes: number; readonly relationships: number } | null
  readonly notices: readonly Notice[]
}

export const useApp = create<AppState>()(() => ({
  connection: { status: 'connecting' },
  sourceStatus: { state: 'online' },
  silent: [],
  view: EMPTY_VIEW,
  history: NO_HISTORY,
  selection: new Set(),
  highlighted: new Set(),
  camera: null,
  presenting: false,
  inspectorOpen: true,
  drawer: null,
  plane: 'canvas',
  side: null,
  dataVersion: 0,
  graphVersion: 0,
  totals: null,
  notices: [],
}))

/** Takes one step on the canvas; a step that changes nothing is not recorded. What was undone stays as a branch. */
export function takeStep(step: Step): void {
  if (step.change.length === 0) return
  useApp.setState(({ view, history }) => ({
    view: applyViewChange(view, step.change),
    history: withStep(history, step),
  }))
}

/** Shows the canvas as it stood after one of its steps, exactly; `START` is before the first. */
export function goToStep(id: number): void {
  useApp.setState(({ view, history }) => {
    const way = goTo(history, id)
    return { history: way.history, view: way.changes.reduce(applyViewChange, view) }
  })
}

/** Goes one step back; says whether there was one. */
export function undoStep(): boolean {
  const step = stepBack(useApp.getState().history)
  if (step) goToStep(step.after)
  return step !== undefined
}

/** Takes the step that was last undone again; says whether there was one. */
export function redoStep(): boolean {
  const next = nextStep(useApp.getState().history)
  if (next !== undefined) goToStep(next)
  return next !== undefined
}

export const canUndo = ({ history }: AppState): boolean => history.now !== START
export const canRedo = ({ history }: AppState): boolean => nextStep(history) !== undefined
