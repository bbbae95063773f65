import { Button } from '../../ui/button.tsx'
import { useCopy } from './copy-state.ts'
import { changesAnything } from './report-in-words.ts'
import { cancelCopy, runCopy } from './run-copy.ts'

/** The one next thing to do. */
export function CopyFoot({ onClose }: { readonly onClose: () => void }) {
  const stage = useCopy(state => state.stage)
  const chosen = useCopy(({ choice }) => choice.to !== null)
  const busy = stage.kind === 'rehearsing' || stage.kind === 'copying'
  return (
    <footer className="copy-foot">
      <span className="dim">
        {busy
          ? 'What is done when you stop stays; copying again goes on from there.'
          : 'Matched by id, so it can be repeated. Nothing is deleted there.'}
      </span>
      {busy ? (
        <Button onClick={cancelCopy}>Stop</Button>
      ) : stage.kind === 'copied' ? (
        <Button look="primary" autoFocus onClick={onClose}>
          Done
        </Button>
      ) : stage.kind === 'rehearsed' ? (
        <Button
          look="primary"
          autoFocus
          disabled={!changesAnything(stage.report)}
          onClick={() => void runCopy(false)}
        >
          Copy
        </Button>
      ) : (
        <Button look="primary" disabled={!chosen} onClick={() => void runCopy(true)}>
          Compare first
        </Button>
      )}
    </footer>
  )
}
