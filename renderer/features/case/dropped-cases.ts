import { notifyError } from '../../ui/notify.ts'
import { openChosen } from './recents.ts'

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** Says while files are held over the window that they may be dropped there: see case-menu.css. */
function sayDroppable(droppable: boolean): void {
  document.documentElement.toggleAttribute('data-droppable', droppable)
}

/** Opens case files that are dropped on the window. Call once. */
export function followDroppedCases(): void {
  window.breachgraph.on('case.dropped', dropped => void openChosen('here', dropped).catch(notifyError))
  window.addEventListener('dragover', event => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    sayDroppable(true)
  })
  window.addEventListener('dragleave', event =>
    sayDroppable(event.relatedTarget !== null && holdsFiles(event)),
  )
  window.addEventListener('drop', event => {
    if (holdsFiles(event)) event.preventDefault()
    sayDroppable(false)
  })
}
