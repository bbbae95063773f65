import { Button } from '../../ui/button.tsx'
import { type CopyStage, useCopy } from './copy-state.ts'
import { changesAnything } from './report-in-words.ts'
import { cancelCopy, runCopy } from './run-copy.ts'

/** The one next thing to do. */
export function CopyFoot({ onClose }: { readonly onClose: () => void }) {
  const stage = useCopy(state => state.stage)
  const busy = stage.kind === 'rehearsing' || stage.kind === 'copying'
  return (
    <footer className="copy-foot">
      <span className="dim">
        {busy
          ? 'What is done when you stop stays; copying again goes on from there.'
          : 'Matched by id, so it can be repeated. Nothing is deleted there.'}
      </span>
      <NextStep stage={stage} onClose={onClose} />
    </footer>
  )
}

/** Each with a key of its own: a press that comes twice must not do the next thing too. */
function NextStep({ stage, onClose }: { readonly stage: CopyStage; readonly onClose: () => void }) {
  const chosen = useCopy(({ choice }) => choice.to !== null)
  if (stage.kind === 'rehearsing' || stage.kind === 'copying') {
    return (
      <Button key="stop" autoFocus onClick={cancelCopy}>
        Stop
      </Button>
    )
  }
  if (stage.kind === 'copied' || (stage.kind === 'rehearsed' && !changesAnything(stage.report))) {
    return (
      <Button key="done" look="primary" autoFocus onClick={onClose}>
        Done
      </Button>
    )
  }
  if (stage.kind === 'rehearsed') {
    return (
      <Button key="copy" look="primary" autoFocus onClick={() => void runCopy(false)}>
        Copy
      </Button>
    )
  }
  return (
    <Button key="compare" look="primary" disabled={!chosen} onClick={() => void runCopy(true)}>
      Compare first
    </Button>
  )
}
