import { useState } from 'react'
import { type CodedErrorRecord, toErrorRecord } from '../../../graph/model/errors.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ExportChoices } from './export-choices.tsx'
import { useExport } from './export-state.ts'
import { PicturePreview, usePicture } from './picture-preview.tsx'
import { fits, sizeInWords } from './png.ts'
import { savePicture } from './save-picture.ts'
import './export-dialog.css'

const close = () => useExport.setState({ open: false })

/** Saves what is drawn as a picture, seen before it is saved. */
export function ExportDialog() {
  const open = useExport(state => state.open)
  return open ? <OpenDialog /> : null
}

function OpenDialog() {
  const choice = useExport(state => state.choice)
  const prepared = usePicture(choice)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<CodedErrorRecord | null>(null)
  const picture = 'picture' in prepared ? prepared.picture : null
  const error = 'error' in prepared ? prepared.error : failure
  const tooLarge = picture !== null && choice.format === 'png' && !fits(picture, choice.scale)
  const save = async () => {
    setBusy(true)
    setFailure(null)
    try {
      if (await savePicture(choice)) close()
    } catch (thrown) {
      setFailure(toErrorRecord(thrown))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog title="Export picture" className="export-dialog" onClose={close}>
      <div className="export-body">
        {picture ? <PicturePreview picture={picture} /> : <div className="export-preview" />}
        <ExportChoices choice={choice} picture={picture} disabled={busy} />
        {error && (
          <p className="export-error selectable" role="alert">
            {error.message}
          </p>
        )}
        <footer className="export-foot">
          <span className="dim figures" role="status">
            {busy ? 'Painting…' : picture ? sizeOf(choice.format, choice.scale, picture) : ''}
          </span>
          <Button look="primary" disabled={busy || !picture || tooLarge} onClick={() => void save()}>
            Save…
          </Button>
        </footer>
      </div>
    </Dialog>
  )
}

function sizeOf(format: 'png' | 'svg', scale: number, picture: Parameters<typeof sizeInWords>[0]): string {
  return format === 'svg' ? 'Text stays text; sharp at every size' : sizeInWords(picture, scale)
}
