import { Dices } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { useLayoutSettings } from './layout-settings.ts'

interface Props {
  readonly disabled: boolean
  /** Asked to run with the seed that was just set. */
  readonly onAnother: () => void
}

/** The number that decides what chance does: the same gives the same picture. */
export function SeedField({ disabled, onAnother }: Props) {
  const seed = useLayoutSettings(state => state.seed)
  const another = () => {
    useLayoutSettings.setState({ seed: seed + 1 })
    onAnother()
  }
  return (
    <Field label="Seed" help="The same seed gives the same picture.">
      {control => (
        <div className="layout-seed">
          <input
            {...control}
            className="input figures"
            type="number"
            min={0}
            max={999_999}
            value={seed}
            onChange={({ target }) =>
              Number.isInteger(target.valueAsNumber) &&
              useLayoutSettings.setState({ seed: target.valueAsNumber })
            }
          />
          <Button disabled={disabled} title="Arrange with the next seed" onClick={another}>
            <Dices size={14} aria-hidden />
            Another
          </Button>
        </div>
      )}
    </Field>
  )
}
