import { lazy, Suspense } from 'react'
import { ErrorBoundary } from '../../app/error-boundary.tsx'

const ChainPlane = lazy(async () => ({ default: (await import('./chain-plane.tsx')).ChainPlane }))

/** The attack chain, over the canvas. */
export function Chain() {
  return (
    <ErrorBoundary name="The attack chain">
      <Suspense>
        <ChainPlane />
      </Suspense>
    </ErrorBoundary>
  )
}
