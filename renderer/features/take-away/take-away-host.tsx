import { lazy, Suspense } from 'react'
import { useTakeAway } from './take-away-state.ts'

const TakeAwayDialog = lazy(async () => ({
  default: (await import('./take-away-dialog.tsx')).TakeAwayDialog,
}))

/** The place of the dialog in the page; its code comes when it is first opened. */
export function TakeAway() {
  const open = useTakeAway(state => state.story !== null)
  return open ? (
    <Suspense fallback={null}>
      <TakeAwayDialog />
    </Suspense>
  ) : null
}
