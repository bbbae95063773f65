import { lazy, Suspense } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { Canvas } from '../canvas/canvas.tsx'
import { RecentsDialog } from '../features/case/recents-dialog.tsx'
import { ConnectionsDialog } from '../features/connect/connections-dialog.tsx'
import { SecretDialog } from '../features/connect/secret-dialog.tsx'
import { Chain } from '../features/chain/chain.tsx'
import { Compare } from '../features/compare/compare.tsx'
import { CopyDialog } from '../features/copy/copy-dialog.tsx'
import { CountsBar } from '../features/counts/counts-bar.tsx'
import { ExportDialog } from '../features/export/export-dialog.tsx'
import { ExpandMenu } from '../features/expanding/expand-menu.tsx'
import { FindBar } from '../features/find/find-bar.tsx'
import { ShortcutsDialog } from '../features/help/shortcuts-dialog.tsx'
import { Inspector } from '../features/inspector/inspector.tsx'
import { LayoutProgress } from '../features/layout/layout-progress.tsx'
import { Legend } from '../features/legend/legend.tsx'
import { PreferencesDialog } from '../features/preferences/preferences-dialog.tsx'
import { DrawManyDialog } from '../features/draw-many/draw-many-dialog.tsx'
import { SelectDialogs } from '../features/selecting/select-dialogs.tsx'
import { TakeAway } from '../features/take-away/take-away-host.tsx'
import { AskingDialog } from '../features/sheets/asking-dialog.tsx'
import { SheetStrip } from '../features/sheets/sheet-strip.tsx'
import { ViewsDialog } from '../features/sheets/views-dialog.tsx'
import { useApp } from '../store/app-state.ts'
import { useNames } from '../store/names.ts'
import { CanvasState } from './canvas-state.tsx'
import { CanvasTools } from './canvas-tools.tsx'
import { ContextMenu } from './context-menu.tsx'
import { Drawer } from './drawer.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Notices } from './notices.tsx'
import { Rail } from './rail.tsx'
import { SidePanel } from './side-panel.tsx'
import { useThemeOnRoot } from './theme.ts'
import { TopBar } from './top-bar.tsx'
import './app.css'

const Talk = lazy(async () => ({ default: (await import('../features/talk/talk.tsx')).Talk }))

/** The whole page: the bench, and the talk before it while one is given. */
export function App() {
  useThemeOnRoot()
  // Whatever is read anywhere on the page is read anew when names go off or on.
  useNames()
  const presenting = useApp(state => state.presenting)
  return (
    <>
      <Bench inert={presenting} />
      {presenting && (
        <Suspense fallback={null}>
          <ErrorBoundary name="The talk">
            <Talk />
          </ErrorBoundary>
        </Suspense>
      )}
    </>
  )
}

/** Bars round the canvas, panels that open beside and below it. */
function Bench({ inert }: { readonly inert: boolean }) {
  const inspectorOpen = useApp(state => state.inspectorOpen)
  const drawer = useApp(state => state.drawer)
  const side = useApp(state => state.side)
  return (
    <div className="app" inert={inert}>
      <TopBar />
      <Rail />
      <main className="panels">
        <h1 className="unseen">Canvas</h1>
        <Group orientation="horizontal">
          {side && (
            <>
              <Panel
                id="side"
                defaultSize="280px"
                minSize="240px"
                maxSize="460px"
                groupResizeBehavior="preserve-pixel-size"
              >
                <ErrorBoundary name="The panel">
                  <SidePanel open={side} />
                </ErrorBoundary>
              </Panel>
              <Separator className="separator" aria-label="Width of the panel" />
            </>
          )}
          <Panel id="middle" minSize="320px">
            <Group orientation="vertical">
              <Panel id="stage" minSize="120px">
                <Stage />
              </Panel>
              {drawer && (
                <>
                  <Separator className="separator" aria-label="Height of the drawer" />
                  <Panel
                    id="drawer"
                    defaultSize="300px"
                    minSize="120px"
                    groupResizeBehavior="preserve-pixel-size"
                  >
                    <ErrorBoundary name="The drawer">
                      <Drawer open={drawer} />
                    </ErrorBoundary>
                  </Panel>
                </>
              )}
            </Group>
          </Panel>
          {inspectorOpen && (
            <>
              <Separator className="separator" aria-label="Width of the inspector" />
              <Panel
                id="inspector"
                defaultSize="340px"
                minSize="260px"
                maxSize="560px"
                groupResizeBehavior="preserve-pixel-size"
              >
                <ErrorBoundary name="The inspector">
                  <Inspector />
                </ErrorBoundary>
              </Panel>
            </>
          )}
        </Group>
      </main>
      <ShortcutsDialog />
      <PreferencesDialog />
      <RecentsDialog />
      <ConnectionsDialog />
      <DrawManyDialog />
      <CopyDialog />
      <ExportDialog />
      <TakeAway />
      <SecretDialog />
      <ViewsDialog />
      <AskingDialog />
      <ContextMenu />
      <ExpandMenu />
      <SelectDialogs />
    </div>
  )
}

function Stage() {
  const onCanvas = useApp(state => state.plane === 'canvas')
  const presenting = useApp(state => state.presenting)
  return (
    <div className="stage">
      <SheetStrip />
      <div className="stage-canvas">
        <ErrorBoundary name="The canvas">
          <Canvas />
        </ErrorBoundary>
        {onCanvas ? <CanvasState /> : <Chain />}
        {onCanvas && (
          <>
            <Legend />
            <FindBar />
          </>
        )}
        <LayoutProgress />
        <Compare />
        {/* What is told during a talk is told in it. */}
        {!presenting && <Notices />}
      </div>
      <footer className="stage-foot">
        <CountsBar />
        <CanvasTools />
      </footer>
    </div>
  )
}
