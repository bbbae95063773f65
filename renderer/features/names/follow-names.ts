import { useApp } from '../../store/app-state.ts'
import { useNames } from '../../store/names.ts'
import { changeSettings, useSettings } from '../../store/settings.ts'
import { notify, notifyError } from '../../ui/notify.ts'

/**
 * Takes the names out of all that is seen, or brings them back, as the settings say. Rejects, with everything as it
 * was, where the names of the graph cannot be read.
 */
export async function applyNames(): Promise<void> {
  const { namesOff } = useSettings.getState()
  const wording = namesOff ? await wordingHere() : null
  if (namesOff !== useSettings.getState().namesOff) return
  useNames.setState({ wording })
  useApp.setState(({ dataVersion }) => ({ dataVersion: dataVersion + 1 }))
}

/* Few ever need it: it is read when somebody does. */
async function wordingHere() {
  const [{ namesHere }, { namesOffBy }] = await Promise.all([
    import('./names-here.ts'),
    import('./wordings.ts'),
  ])
  return namesOffBy(await namesHere())
}

/** Follows the switch, whichever window it was turned in, and takes in the names that a change brings. */
export function followNames(): void {
  useSettings.subscribe((now, before) => {
    if (now.namesOff !== before.namesOff) applyNames().catch(giveUp)
  })
  useApp.subscribe((now, before) => {
    if (now.graphVersion !== before.graphVersion && useNames.getState().wording) applyNames().catch(giveUp)
  })
}

/** Nobody is to believe that names are off when they are not. */
function giveUp(error: unknown): void {
  notifyError(error)
  if (useNames.getState().wording === null) changeSettings({ namesOff: false }).catch(notifyError)
}

/** Turns the switch. */
export async function switchNames(): Promise<void> {
  const namesOff = !useSettings.getState().namesOff
  await changeSettings({ namesOff })
  if (namesOff) notify('Names are off: something else stands for each, here and in what is exported.')
}
