import { GripVertical } from 'lucide-react'
import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useApp } from '../../store/app-state.ts'
import { moveSheet, useSheets } from '../../store/sheets.ts'
import { counted } from '../../ui/counted.ts'
import { notifyError } from '../../ui/notify.ts'
import { useDropTarget } from './drop-on-tab.ts'
import { NewSheetMenu } from './new-sheet-menu.tsx'
import { askAndSend, nodesToSend, sendToSheet } from './send-to-sheet.ts'
import { SheetTab } from './sheet-tab.tsx'
import './sheet-strip.css'

/** What is dragged: a tab to another place, or the selected nodes to another tab. */
const TAB = 'application/x-breachgraph-tab'
const NODES = 'application/x-breachgraph-nodes'

/** The tabs over the canvas; with one alone there is nothing to choose. */
export function SheetStrip() {
  const { tabs, current } = useSheets()
  const [draggedOver, setDraggedOver] = useState<number | null>(null)
  const heldOver = useDropTarget(({ over }) => over)
  const list = useRef<HTMLDivElement>(null)
  if (tabs.length < 2) return null
  const dropOn = (id: number) => ({
    onDragOver: (event: DragEvent) => {
      const { types } = event.dataTransfer
      if (!types.includes(TAB) && !(types.includes(NODES) && id !== current)) return
      event.preventDefault()
      setDraggedOver(id)
    },
    onDragLeave: () => setDraggedOver(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setDraggedOver(null)
      const moved = Number(event.dataTransfer.getData(TAB))
      if (moved)
        moveSheet(
          moved,
          tabs.findIndex(tab => tab.id === id),
        )
      else sendToSheet(id, nodesToSend()).catch(notifyError)
    },
  })
  return (
    <div className="sheet-strip">
      <div
        className="sheet-tabs"
        ref={list}
        role="tablist"
        aria-label="Canvases"
        onKeyDown={event => moveFocus(list.current!, event)}
      >
        {tabs.map(tab => (
          <SheetTab
            key={tab.id}
            tab={tab}
            current={tab.id === current}
            target={tab.id === draggedOver || tab.id === heldOver}
            onDragStart={event => event.dataTransfer.setData(TAB, String(tab.id))}
            {...dropOn(tab.id)}
          />
        ))}
      </div>
      <NewSheetMenu />
      <SelectionHandle />
    </div>
  )
}

/** Holds the selected nodes, to be dragged onto a tab; a click asks for the tab. */
function SelectionHandle() {
  const nodes = useApp(
    ({ view, selection }) => [...selection].filter(key => view.nodes.has(key as never)).length,
  )
  if (nodes === 0) return null
  return (
    <button
      type="button"
      className="sheet-handle"
      draggable
      title="Drag these onto a tab, or click to choose one"
      onDragStart={event => event.dataTransfer.setData(NODES, 'selection')}
      onClick={() => void askAndSend().catch(notifyError)}
    >
      <GripVertical size={14} aria-hidden />
      Send {counted(nodes, 'node')} to a tab…
    </button>
  )
}

function moveFocus(list: HTMLElement, event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.shiftKey) return
  const all = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
  const at = all.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: all.length - 1 }[event.key]
  if (at === -1 || to === undefined) return
  event.preventDefault()
  event.stopPropagation()
  all.at(to % all.length)?.focus()
}
