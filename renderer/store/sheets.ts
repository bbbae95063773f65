/**
 * The canvases of the source that is shown, as tabs. The one on the page lives in `AppState`; the others are parked
 * here and change places with it.
 */
import { create } from 'zustand'
import { CodedError } from '../../graph/model/errors.ts'
import { NO_HISTORY } from '../../graph/view/history.ts'
import { EMPTY_VIEW } from '../../graph/view/view.ts'
import { type AppState, useApp } from './app-state.ts'
import { type TakenMeasure, useMeasures } from './measures.ts'
import { pictureOf, type SavedPicture } from './saved-picture.ts'
import { FIRST_SHEET, type ViewFile } from './view-file.ts'

/** Everything that belongs to one canvas and to no other. */
export interface LiveSheet extends Pick<AppState, 'view' | 'history' | 'selection' | 'camera'> {
  readonly taken: ReadonlyMap<string, TakenMeasure>
}

/** A canvas that is not on the page: as it was left, or as it was kept until somebody looks at it. */
export type ParkedSheet =
  | { readonly kind: 'live'; readonly sheet: LiveSheet }
  | { readonly kind: 'saved'; readonly picture: SavedPicture }

export interface SheetTabState {
  readonly id: number
  readonly name: string
}

interface Sheets {
  /** In their order. */
  readonly tabs: readonly SheetTabState[]
  /** The one on the page. */
  readonly current: number
  readonly parked: ReadonlyMap<number, ParkedSheet>
}

const FIRST: Sheets = { tabs: [{ id: 1, name: FIRST_SHEET }], current: 1, parked: new Map() }

export const useSheets = create<Sheets>()(() => FIRST)

export const EMPTY_SHEET: LiveSheet = {
  view: EMPTY_VIEW,
  history: NO_HISTORY,
  selection: new Set(),
  camera: null,
  taken: new Map(),
}

/**
 * For whoever waits for an answer that is to be drawn: what this answers throws `CANVAS_LEFT` when another canvas has
 * been shown meanwhile, on which nobody asked for it.
 */
export function stayOnCanvas(): () => void {
  const { current } = useSheets.getState()
  return () => {
    if (useSheets.getState().current === current) return
    throw new CodedError(
      'CANVAS_LEFT',
      'Another canvas was shown before the answer came, so nothing was drawn; do it again where it is wanted.',
    )
  }
}

/** The canvas on the page, with all that belongs to it. */
export function liveSheet(): LiveSheet {
  const { view, history, selection, camera } = useApp.getState()
  return { view, history, selection, camera, taken: useMeasures.getState().taken }
}

/** Another source is opened: one empty canvas, or those that were kept of it, all but the shown one parked. */
export function resetSheets(file: ViewFile | null): void {
  if (!file) return useSheets.setState(FIRST)
  const tabs = file.sheets.map(({ name }, index) => ({ id: index + 1, name }))
  const parked = file.sheets.flatMap(({ picture }, index) =>
    index === file.shown ? [] : [[index + 1, { kind: 'saved', picture }] as const],
  )
  useSheets.setState({ tabs, current: file.shown + 1, parked: new Map(parked) })
}

/** Parks the canvas on the page and puts this one there, under a tab that is there or behind the present one. */
export function showSheet(id: number, sheet: LiveSheet): void {
  const { current, parked } = useSheets.getState()
  const rest = new Map(parked)
  if (id !== current) rest.set(current, { kind: 'live', sheet: liveSheet() })
  rest.delete(id)
  // The canvas draws a microtask later: by then all of it is there.
  useSheets.setState({ current: id, parked: rest })
  const { taken, ...fields } = sheet
  useMeasures.setState({ taken })
  useApp.setState({ ...fields, highlighted: new Set() })
}

/** Adds a tab behind the present one with a canvas that waits there; answers its id. */
export function addSheet(name: string, sheet: LiveSheet): number {
  const { tabs, current, parked } = useSheets.getState()
  const id = Math.max(...tabs.map(tab => tab.id)) + 1
  const at = tabs.findIndex(tab => tab.id === current) + 1
  useSheets.setState({
    tabs: tabs.toSpliced(at, 0, { id, name }),
    parked: new Map(parked).set(id, { kind: 'live', sheet }),
  })
  return id
}

/** Puts another canvas in the place of one that waits. */
export function updateParked(id: number, sheet: LiveSheet): void {
  useSheets.setState(({ parked }) => ({ parked: new Map(parked).set(id, { kind: 'live', sheet }) }))
}

/** Takes a parked canvas away with its tab. */
export function dropSheet(id: number): void {
  const { tabs, parked } = useSheets.getState()
  const rest = new Map(parked)
  rest.delete(id)
  useSheets.setState({ tabs: tabs.filter(tab => tab.id !== id), parked: rest })
}

/** Puts a canvas that was taken away back where its tab was. */
export function returnSheet(tab: SheetTabState, at: number, sheet: ParkedSheet): void {
  const { tabs, parked } = useSheets.getState()
  useSheets.setState({
    tabs: tabs.toSpliced(Math.min(at, tabs.length), 0, tab),
    parked: new Map(parked).set(tab.id, sheet),
  })
}

export function renameSheet(id: number, name: string): void {
  useSheets.setState(({ tabs }) => ({ tabs: tabs.map(tab => (tab.id === id ? { id, name } : tab)) }))
}

/** Moves a tab to the `at`th place among the tabs, from 0. */
export function moveSheet(id: number, at: number): void {
  useSheets.setState(({ tabs }) => {
    const moved = tabs.find(tab => tab.id === id)
    if (!moved) return {}
    return { tabs: tabs.filter(tab => tab.id !== id).toSpliced(at, 0, moved) }
  })
}

/** Makes the same change of every canvas that waits as it was left; of those only kept, nothing is read. */
export function changeParked(changed: (sheet: LiveSheet) => LiveSheet): void {
  useSheets.setState(({ parked }) => ({
    parked: new Map(
      [...parked].map(([id, waits]) => [
        id,
        waits.kind === 'live' ? { kind: 'live', sheet: changed(waits.sheet) } : waits,
      ]),
    ),
  }))
}

/** A name for a new tab that none has. */
export function freshName(stem = 'Canvas'): string {
  const taken = new Set(useSheets.getState().tabs.map(({ name }) => name))
  let number = taken.size + 1
  while (taken.has(`${stem} ${number}`)) number++
  return `${stem} ${number}`
}

/** A parked canvas never changes: what it is kept as is found out once. */
const pictures = new WeakMap<LiveSheet, SavedPicture>()

/** All canvases as they are kept. */
export function viewFile(): ViewFile {
  const { tabs, current, parked } = useSheets.getState()
  return {
    shown: tabs.findIndex(({ id }) => id === current),
    sheets: tabs.map(({ id, name }) => {
      const waits = parked.get(id)
      if (!waits) return { name, picture: pictureOf(useApp.getState()) }
      return { name, picture: waits.kind === 'saved' ? waits.picture : pictureOfParked(waits.sheet) }
    }),
  }
}

function pictureOfParked(sheet: LiveSheet): SavedPicture {
  const known = pictures.get(sheet) ?? pictureOf(sheet)
  pictures.set(sheet, known)
  return known
}
