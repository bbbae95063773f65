import { BookmarkPlus, Ellipsis, Play } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import {
  type History,
  pathAhead,
  pathTo,
  START,
  type Stretch,
  withoutStretch,
  withStretch,
  withStretchRenamed,
} from '../../../graph/view/history.ts'
import { useApp } from '../../store/app-state.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { notifyError } from '../../ui/notify.ts'
import { askName } from '../sheets/asking.ts'
import { playStretch, useReplay } from './replay.ts'

const change = (changed: (history: History) => History) =>
  useApp.setState(({ history }) => ({ history: changed(history) }))

/** The named stretches, each of which can be replayed by itself. */
export function Stretches({ stretches }: { readonly stretches: readonly Stretch[] }) {
  const replayed = useReplay(({ stretch }) => stretch)
  if (stretches.length === 0) return null
  return (
    <ul className="history-stretches" aria-label="Stretches">
      {stretches.map(stretch => (
        <li key={stretch.name} data-playing={replayed === stretch.name}>
          <button type="button" onClick={() => playStretch(stretch)} title="Replay this stretch">
            <Play size={12} aria-hidden />
            <span className="clip">{stretch.name}</span>
            <span className="dim figures">
              {stretch.from} → {stretch.to}
            </span>
          </button>
          <Menu
            trigger={
              <IconButton label={`What to do with ${stretch.name}`}>
                <Ellipsis size={14} />
              </IconButton>
            }
            items={[
              { label: 'Rename…', onSelect: () => void rename(stretch) },
              {
                label: 'Make scenes of these steps',
                onSelect: () => void makeScenes(stretch).catch(notifyError),
              },
              {
                label: 'Remove the name',
                onSelect: () => change(from => withoutStretch(from, stretch.name)),
              },
            ]}
          />
        </li>
      ))}
    </ul>
  )
}

/** Stories come when they are asked for. */
async function makeScenes(stretch: Stretch): Promise<void> {
  const { makeScenesOfStretch } = await import('../story/make-scenes.ts')
  await makeScenesOfStretch(stretch)
}

async function rename({ name }: Stretch): Promise<void> {
  const wanted = await askName({ title: 'Rename the stretch', label: 'Name', value: name, deed: 'Rename' })
  if (wanted !== null) change(history => withStretchRenamed(history, name, wanted))
}

/** Asks from which step to which, and what to call it. */
export function NewStretch({ history }: { readonly history: History }) {
  const [open, setOpen] = useState(false)
  const path = [START, ...pathTo(history), ...pathAhead(history)]
  if (!open) {
    return (
      <Button onClick={() => setOpen(true)} disabled={path.length < 2}>
        <BookmarkPlus size={14} aria-hidden /> Name a stretch…
      </Button>
    )
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const [from, to] = [Number(data.get('from')), Number(data.get('to'))]
    const name = String(data.get('name')).trim()
    if (name === '' || path.indexOf(from) >= path.indexOf(to)) return
    change(before => withStretch(before, { name, from, to }))
    setOpen(false)
  }
  return (
    <form className="history-new" aria-label="Name a stretch" onSubmit={submit}>
      <StepChoice
        name="from"
        words="From after step"
        steps={path.slice(0, -1)}
        chosen={path[0]!}
        history={history}
      />
      <StepChoice name="to" words="to step" steps={path.slice(1)} chosen={path.at(-1)!} history={history} />
      <input
        className="input"
        name="name"
        aria-label="Name of the stretch"
        placeholder="Name"
        maxLength={100}
        required
        autoFocus
        onKeyDown={event => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          setOpen(false)
        }}
      />
      <Button look="primary" type="submit">
        Keep
      </Button>
      <Button onClick={() => setOpen(false)}>Cancel</Button>
    </form>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly words: string
  readonly steps: readonly number[]
  readonly chosen: number
  readonly history: History
}

function StepChoice({ name, words, steps, chosen, history }: ChoiceProps) {
  return (
    <label>
      {words}
      <select className="input" name={name} defaultValue={chosen}>
        {steps.map(id => (
          <option key={id} value={id}>
            {id} · {history.steps.get(id)?.label ?? 'As it was opened'}
          </option>
        ))}
      </select>
    </label>
  )
}
