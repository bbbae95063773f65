import { create } from 'zustand'
import { applyViewChange } from '../../../graph/view/change.ts'
import { goTo, START } from '../../../graph/view/history.ts'
import type { View } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { useShelf } from '../../store/shelf.ts'
import { useSheets } from '../../store/sheets.ts'
import { notify } from '../../ui/notify.ts'
import { restoredView } from '../explore/restore-view.ts'
import { askWhich, type Choice } from '../sheets/asking.ts'
import { loadSheet } from '../sheets/switch-sheet.ts'
import { viewInWords } from '../sheets/views.ts'

/** The canvas that the one on the page is compared with. */
interface Other {
  readonly name: string
  readonly view: View
}

export const useCompare = create<{ readonly other: Other | null }>()(() => ({ other: null }))

export const stopComparing = (): void => useCompare.setState({ other: null })

/** Something to compare with: how it is listed, and how its picture is come by. */
interface Candidate extends Choice {
  readonly load: () => Promise<View | null>
}

/** Asks what to compare the canvas with, and lays the two on one another. */
export async function askAndCompare(): Promise<void> {
  const candidates = [...tabs(), ...views(), ...steps()]
  if (candidates.length === 0) {
    notify('There is nothing to compare with yet: no other tab, no kept view, no step of the history.')
    return
  }
  const chosen = await askWhich({ title: 'Compare this canvas with', choices: candidates })
  const candidate = chosen === null ? undefined : candidates[chosen]
  const view = await candidate?.load()
  if (candidate && view) useCompare.setState({ other: { name: candidate.label, view } })
}

/** The first of a list begins its part. */
const headed = (candidates: readonly Candidate[], heading: string): Candidate[] =>
  candidates.map((candidate, index) => (index === 0 ? { ...candidate, heading } : candidate))

function tabs(): Candidate[] {
  const { tabs: all, current } = useSheets.getState()
  return headed(
    all
      .filter(({ id }) => id !== current)
      .map(({ id, name }) => ({ label: name, load: async () => (await loadSheet(id))?.view ?? null })),
    'Tabs',
  )
}

function views(): Candidate[] {
  return headed(
    useShelf.getState().views.map(view => ({
      label: view.name,
      note: viewInWords(view),
      load: async () => (await restoredView(view.picture)).view,
    })),
    'Kept views',
  )
}

/** The newest first; where the canvas stands now there is nothing to compare. */
function steps(): Candidate[] {
  const { history } = useApp.getState()
  const ids = [...history.steps.keys(), START].filter(id => id !== history.now).sort((a, b) => b - a)
  return headed(
    ids.map(id => ({
      label: id === START ? 'As it was opened' : `After step ${id}: ${history.steps.get(id)!.label}`,
      load: async () => {
        const now = useApp.getState()
        return now.history.steps.has(id) || id === START
          ? goTo(now.history, id).changes.reduce(applyViewChange, now.view)
          : null
      },
    })),
    'Steps of this canvas',
  )
}
