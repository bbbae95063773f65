import { X } from 'lucide-react'
import { ContextMenu } from 'radix-ui'
import type { DragEvent, KeyboardEvent } from 'react'
import type { SheetTabState } from '../../store/sheets.ts'
import { notifyError } from '../../ui/notify.ts'
import { closeSheet } from './close-sheet.ts'
import { moveBy } from './move-sheet.ts'
import { askForNewName } from './rename-sheet.ts'
import { inWords } from '../../store/names.ts'
import { switchSheet } from './switch-sheet.ts'

interface Props {
  readonly tab: SheetTabState
  readonly current: boolean
  /** Would take what is dragged over it. */
  readonly target: boolean
  readonly onDragStart: (event: DragEvent) => void
  readonly onDragOver: (event: DragEvent) => void
  readonly onDragLeave: () => void
  readonly onDrop: (event: DragEvent) => void
}

/** One tab: click shows its canvas, double click or F2 renames it, Delete or its cross closes it. */
export function SheetTab({ tab, current, target, ...dragging }: Props) {
  const show = () => void switchSheet(tab.id).catch(notifyError)
  const close = () => void closeSheet(tab.id).catch(notifyError)
  const name = inWords(tab.name)
  const rename = () => void askForNewName(tab)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F2') rename()
    else if (event.key === 'Delete') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild>
        <button
          type="button"
          role="tab"
          className="sheet-tab"
          data-sheet={tab.id}
          data-state={current ? 'active' : 'inactive'}
          data-target={target}
          aria-selected={current}
          tabIndex={current ? 0 : -1}
          title={`${name} (double click renames)`}
          draggable
          onClick={show}
          onDoubleClick={rename}
          onAuxClick={event => event.button === 1 && close()}
          onKeyDown={onKeyDown}
          {...dragging}
        >
          <span className="clip">{name}</span>
          {/* Delete closes it by key: a button within a tab could not be reached. */}
          <span
            className="sheet-close"
            aria-hidden
            title="Close (Delete)"
            onClick={event => {
              event.stopPropagation()
              close()
            }}
          >
            <X size={12} />
          </span>
        </button>
      </ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content className="menu" aria-label={name}>
          <Item label="Rename…" onSelect={rename} />
          <Item label="Move left" onSelect={() => moveBy(tab.id, -1)} />
          <Item label="Move right" onSelect={() => moveBy(tab.id, 1)} />
          <Item label="Close" onSelect={close} />
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  )
}

function Item({ label, onSelect }: { readonly label: string; readonly onSelect: () => void }) {
  return (
    <ContextMenu.Item className="menu-item" onSelect={onSelect}>
      {label}
    </ContextMenu.Item>
  )
}
