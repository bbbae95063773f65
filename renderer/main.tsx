import { createRoot } from 'react-dom/client'
import './styles/tokens.css'
import './styles/dark.css'
import './styles/light.css'
import './styles/fonts.css'
import './styles/base.css'
import './styles/tabs.css'
import { App } from './app/app.tsx'
import { ErrorBoundary } from './app/error-boundary.tsx'
import { listenForKeys } from './commands/keyboard.ts'
import { serveMenuBar } from './commands/menu-bar.ts'
import { COMMANDS } from './commands/registry.ts'
import { startExploring } from './features/explore/start-exploring.ts'
import { followFullScreen } from './features/presenting/present.ts'
import { useApp } from './store/app-state.ts'
import { connect } from './store/connection.ts'
import { notifyError } from './ui/notify.ts'

async function start(): Promise<void> {
  window.addEventListener('unhandledrejection', ({ reason }) => notifyError(reason))
  const { theme } = await window.breachgraph.request('settings.read')
  useApp.setState({ theme })
  listenForKeys(COMMANDS)
  serveMenuBar(COMMANDS)
  followFullScreen()
  startExploring()
  createRoot(document.getElementById('root')!).render(
    <ErrorBoundary name="Breachgraph">
      <App />
    </ErrorBoundary>,
  )
  await connect()
}

void start().catch(notifyError)
