import { createRoot } from 'react-dom/client'
import './styles/tokens.css'
import './styles/dark.css'
import './styles/light.css'
import './styles/fonts.css'
import './styles/base.css'
import './styles/tabs.css'
import { App } from './app/app.tsx'
import { ErrorBoundary } from './app/error-boundary.tsx'
import { Snapshot } from './app/snapshot.tsx'
import { followMotion } from './app/motion.ts'
import { tellReloaded } from './app/tell-reloaded.ts'
import { followKeys } from './commands/follow-keys.ts'
import { listenForKeys } from './commands/keyboard.ts'
import { serveMenuBar } from './commands/menu-bar.ts'
import { COMMANDS } from './commands/registry.ts'
import { followDroppedCases } from './features/case/dropped-cases.ts'
import { startExploring } from './features/explore/start-exploring.ts'
import { followClaims } from './features/filter/follow-claims.ts'
import { followMeasures } from './features/measures/follow-measures.ts'
import { followNames } from './features/names/follow-names.ts'
import { followSource } from './features/query/follow-source.ts'
import { keepQueries } from './features/query/query-memory.ts'
import { connect } from './store/connection.ts'
import { requestMain } from './store/request-main.ts'
import { loadSettings } from './store/settings.ts'
import { notifyError } from './ui/notify.ts'

async function start(): Promise<void> {
  window.addEventListener('unhandledrejection', ({ reason }) => notifyError(reason))
  // The graph process loads the case while the page is built.
  const connected = connect()
  const [{ snapshot, story, takeAway, reloaded }] = await Promise.all([
    window.breachgraph.request('app.info'),
    loadSettings(),
  ])
  if (takeAway && story !== null) {
    const { takeAwayAtOnce } = await import('./features/take-away/at-once.ts')
    return takeAwayAtOnce(story, takeAway)
  }
  followMotion()
  followKeys(COMMANDS)
  if (!snapshot) startWorking()
  tellReloaded(reloaded)
  createRoot(document.getElementById('root')!).render(
    <ErrorBoundary name="Breachgraph">
      {snapshot ? <Snapshot query={snapshot.query} /> : <App />}
    </ErrorBoundary>,
  )
  await connected
  if (story === null || snapshot) return
  const { playNamed } = await import('./features/take-away/play-named.ts')
  await playNamed(story)
}

/** What a window that a person sits at needs: the source's own view, keys and menus. */
function startWorking(): void {
  // The case is read while the page is built round it.
  startExploring()
  listenForKeys(COMMANDS)
  serveMenuBar(COMMANDS)
  resumeTalk().catch(notifyError)
  followDroppedCases()
  followSource()
  followClaims()
  followNames()
  followMeasures()
  void keepQueries()
}

/** A page that comes back after a crash goes on with the talk that it was giving. */
async function resumeTalk(): Promise<void> {
  if ((await requestMain('talk.read')) === null) return
  await (await import('./features/talk/give-talk.ts')).resumeTalk()
}

void start().catch(notifyError)
