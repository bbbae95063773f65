import { Dialog } from '../../ui/dialog.tsx'
import { DegreeForm } from './degree-form.tsx'
import { useSelectRequest } from './select-request.ts'
import { StatusForm } from './status-form.tsx'
import './select-dialogs.css'

const close = () => useSelectRequest.setState({ by: null })

/** Selecting nodes by how connected they are, and relationships by how sure. */
export function SelectDialogs() {
  const by = useSelectRequest(state => state.by)
  if (by === 'degree') {
    return (
      <Dialog title="Select by number of relationships" className="select-dialog" onClose={close}>
        <DegreeForm onDone={close} />
      </Dialog>
    )
  }
  if (by === 'status') {
    return (
      <Dialog title="Select by how sure it is" className="select-dialog" onClose={close}>
        <StatusForm onDone={close} />
      </Dialog>
    )
  }
  return null
}
