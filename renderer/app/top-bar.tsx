import { CircleHelp, Maximize, Moon, PanelRight, Sun } from 'lucide-react'
import { runCommand } from '../commands/run-command.ts'
import { CaseMenu } from '../features/case/case-menu.tsx'
import { SourceStatus } from '../features/connect/source-status.tsx'
import { SearchBox } from '../features/search/search-box.tsx'
import { useFirstKey } from '../store/keys.ts'
import { useApp } from '../store/app-state.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { useTheme } from './theme.ts'
import './top-bar.css'

/** Which case, how its source is, the search, and how the page looks. */
export function TopBar() {
  const theme = useTheme()
  const presentKeys = useFirstKey('present.start')
  const inspectorOpen = useApp(state => state.inspectorOpen)
  return (
    <header className="top-bar">
      <div className="top-bar-source">
        <CaseMenu />
        <SourceStatus />
      </div>
      <SearchBox />
      <div className="top-bar-end">
        <Button
          onClick={() => runCommand('present.start')}
          title={presentKeys ? `Present full screen (${presentKeys})` : 'Present full screen'}
        >
          <Maximize size={14} aria-hidden /> Present
        </Button>
        <IconButton
          label={theme === 'dark' ? 'Light theme' : 'Dark theme'}
          onClick={() => runCommand('view.theme')}
        >
          {theme === 'dark' ? <Sun size={16} /> : <Moon size={16} />}
        </IconButton>
        <IconButton label="Shortcuts" command="help.shortcuts" onClick={() => runCommand('help.shortcuts')}>
          <CircleHelp size={16} />
        </IconButton>
        <IconButton
          label="Inspector"
          command="view.inspector"
          aria-pressed={inspectorOpen}
          onClick={() => runCommand('view.inspector')}
        >
          <PanelRight size={16} />
        </IconButton>
      </div>
    </header>
  )
}
