import {
  LassoSelect,
  Maximize2,
  Minus,
  Network,
  Plus,
  Redo2,
  SquareDashedMousePointer,
  Undo2,
  Workflow,
} from 'lucide-react'
import { runCommand } from '../commands/run-command.ts'
import { NewSheetMenu } from '../features/sheets/new-sheet-menu.tsx'
import { useSheets } from '../store/sheets.ts'
import { canRedo, canUndo, useApp } from '../store/app-state.ts'
import { usePointerTool } from '../store/pointer-tool.ts'
import { IconButton } from '../ui/icon-button.tsx'
import './canvas-tools.css'

/**
 * Camera, layouts and the two ways through the history, at the end of the bar below the canvas. Where it is narrow,
 * what menus and panels offer as well makes room for the counts.
 */
export function CanvasTools() {
  const alone = useSheets(({ tabs }) => tabs.length === 1)
  const undoable = useApp(canUndo)
  const redoable = useApp(canRedo)
  const drag = usePointerTool(state => state.drag)
  const empty = useApp(state => state.view.nodes.size === 0)
  return (
    <div className="canvas-tools" role="toolbar" aria-label="Canvas" aria-orientation="horizontal">
      {alone && (
        <span className="canvas-tools-spare">
          <NewSheetMenu quiet />
        </span>
      )}
      <IconButton
        label="Undo"
        command="edit.undo"
        disabled={!undoable}
        onClick={() => runCommand('edit.undo')}
      >
        <Undo2 size={15} />
      </IconButton>
      <IconButton
        label="Redo"
        command="edit.redo"
        disabled={!redoable}
        onClick={() => runCommand('edit.redo')}
      >
        <Redo2 size={15} />
      </IconButton>
      <span className="canvas-tools-spare">
        <span className="canvas-tools-gap" aria-hidden />
        <IconButton
          label="Lasso"
          command="select.lasso"
          disabled={empty}
          aria-pressed={drag === 'lasso'}
          onClick={() => runCommand('select.lasso')}
        >
          <LassoSelect size={15} />
        </IconButton>
        <IconButton
          label="Box"
          command="select.box"
          disabled={empty}
          aria-pressed={drag === 'box'}
          onClick={() => runCommand('select.box')}
        >
          <SquareDashedMousePointer size={15} />
        </IconButton>
        <span className="canvas-tools-gap" aria-hidden />
        <IconButton label="Lay out by force" disabled={empty} onClick={() => runCommand('layout.force')}>
          <Network size={15} />
        </IconButton>
        <IconButton
          label="Lay out as hierarchy"
          disabled={empty}
          onClick={() => runCommand('layout.hierarchy')}
        >
          <Workflow size={15} />
        </IconButton>
      </span>
      <span className="canvas-tools-gap" aria-hidden />
      <IconButton label="Zoom out" command="view.zoom-out" onClick={() => runCommand('view.zoom-out')}>
        <Minus size={15} />
      </IconButton>
      <IconButton label="Zoom in" command="view.zoom-in" onClick={() => runCommand('view.zoom-in')}>
        <Plus size={15} />
      </IconButton>
      <IconButton label="Fit" command="view.fit" disabled={empty} onClick={() => runCommand('view.fit')}>
        <Maximize2 size={15} />
      </IconButton>
    </div>
  )
}
