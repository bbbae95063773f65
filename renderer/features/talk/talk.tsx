import { lazy, Suspense } from 'react'
import { Notices } from '../../app/notices.tsx'
import { prefersStillness } from '../../canvas/look.ts'
import { ShowHost } from './show-host.tsx'
import { useTalk } from './talk-state.ts'
import './talk.css'

const PresenterView = lazy(async () => ({
  default: (await import('./presenter/presenter-view.tsx')).PresenterView,
}))

/** The talk that is given: in this window alone, or as the presenter sees it beside the audience's window. */
export function Talk() {
  const { talk } = useTalk()
  if (!talk) return null
  if (talk.audience.place === null) {
    return (
      <main className="talk">
        <h1 className="unseen">{talk.reel.title}</h1>
        <ShowHost reel={talk.reel} still={prefersStillness()} />
        <Notices />
      </main>
    )
  }
  return (
    <Suspense fallback={<div className="talk" />}>
      <PresenterView talk={talk} />
    </Suspense>
  )
}
