import { LoaderCircle } from 'lucide-react'
import { useState } from 'react'
import { settingsFor } from '../../../graph/model/parameter.ts'
import { LONGEST_PATH } from '../../../queries/explore/paths.ts'
import { isCase } from '../../store/graph-shape.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { Message } from '../../ui/message.tsx'
import { nameOf } from '../explore/names.ts'
import type { FoundPaths } from './find-paths.ts'
import { GENERIC_IN_WORDS, leftOut } from './path-words.ts'
import { CASE_OPTIONS } from './path-options.ts'
import { PathList } from './path-list.tsx'
import { type PathSearch, setPaths, usePaths } from './path-state.ts'

/** What a search came to, in words and as a list. */
export function PathAnswer({ search }: { readonly search: Exclude<PathSearch, { status: 'idle' }> }) {
  if (search.status === 'searching') {
    return <Message icon={<LoaderCircle className="path-turning" />} title="Looking for paths…" />
  }
  if (search.status === 'failed') {
    return (
      <Message title="The paths could not be read" tone="bad">
        <p className="selectable">{search.error.message}</p>
      </Message>
    )
  }
  const { found } = search
  if (found.paths.length === 0) return <NoPath />
  return found.onlyGeneric ? <OnlyGeneric found={found} /> : <Found found={found} />
}

function Found({ found }: { readonly found: FoundPaths }) {
  const left = leftOut(found)
  return (
    <section className="path-found" aria-label="Paths found">
      <p role="status">
        {found.more
          ? `More than ${counted(found.paths.length, 'path')}`
          : counted(found.paths.length, 'path')}
        <span className="dim">{isCase() ? ', the best evidenced first' : ', the shortest first'}</span>
      </p>
      {left && <p className="dim path-note">{left}</p>}
      <PathList paths={found.paths} />
    </section>
  )
}

/** That nothing but generic nodes ties two things is an answer of its own; the paths are shown on asking. */
function OnlyGeneric({ found }: { readonly found: FoundPaths }) {
  const [shown, setShown] = useState<FoundPaths | null>(null)
  return (
    <>
      <Message title="No path but through generic nodes">
        <p>
          Nothing ties the two but what many things share: {GENERIC_IN_WORDS}. That is no sign of a
          connection.
        </p>
        {shown !== found && (
          <Button onClick={() => setShown(found)}>Show {counted(found.paths.length, 'such path')}</Button>
        )}
      </Message>
      {shown === found && <Found found={found} />}
    </>
  )
}

/** Offers each thing that was not allowed. */
function NoPath() {
  const { from, to, settings, types } = usePaths()
  const { hops, direction, evidence } = settingsFor(CASE_OPTIONS, settings)
  const set = (change: object) => () => setPaths({ settings: { ...settings, ...change } })
  const names = from && to ? ` from ${nameOf([from])} to ${nameOf([to])}` : ''
  return (
    <Message title={`No path${names}`}>
      <p>Nothing leads there within {counted(hops, 'step')}, as it was asked.</p>
      {direction === 'along' && <Button onClick={set({ direction: 'any' })}>Follow arrows either way</Button>}
      {types !== null && <Button onClick={() => setPaths({ types: null })}>Follow every type</Button>}
      {hops < LONGEST_PATH && (
        <Button onClick={set({ hops: LONGEST_PATH })}>Look up to {LONGEST_PATH} steps</Button>
      )}
      {isCase() && !evidence && (
        <Button onClick={set({ evidence: true })}>Go through claims and sources</Button>
      )}
    </Message>
  )
}
