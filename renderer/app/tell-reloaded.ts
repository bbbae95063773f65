import type { RequestOut } from '../../electron/contract.ts'
import { notify } from '../ui/notify.ts'

const KEPT = 'the view is as it was a moment before, without the steps that could be undone.'
const WORDS = {
  crashed: `The page crashed and was loaded again; ${KEPT}`,
  unresponsive: `The page had stopped answering and was loaded again; ${KEPT}`,
}

/** Says it when this page stands in for one that crashed or hung; until dismissed, as nobody may be looking. */
export function tellReloaded(reloaded: RequestOut<'app.info'>['reloaded']): void {
  if (reloaded !== null) notify(WORDS[reloaded], 'bad')
}
