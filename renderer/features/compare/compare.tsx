import { lazy, Suspense, useEffect } from 'react'
import { stopComparing, useCompare } from './compare-state.ts'
import { useSheets } from '../../store/sheets.ts'

const CompareStage = lazy(async () => ({ default: (await import('./compare-stage.tsx')).CompareStage }))

/** Two canvases laid on one another, while they are compared. */
export function Compare() {
  const { other } = useCompare()
  useEffect(leaveWithTab, [])
  if (!other) return null
  return (
    <Suspense>
      <CompareStage other={other} />
    </Suspense>
  )
}

/** A comparison is with the canvas on the page: with another one there it is over. */
function leaveWithTab(): () => void {
  return useSheets.subscribe((state, before) => {
    if (state.current !== before.current) stopComparing()
  })
}
