import { changeSettings, useSettings } from '../../store/settings.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { notifyError } from '../../ui/notify.ts'
import { useOverlays } from '../../ui/overlays.ts'
import { ParameterForm } from '../../ui/parameter-form.tsx'
import { CommandKeys } from '../../ui/shortcut.tsx'
import { PREFERENCES } from './preferences.ts'
import './preferences-dialog.css'

const close = () => useOverlays.setState({ preferences: false })
const openShortcuts = () => useOverlays.setState({ preferences: false, help: true })

/** How the app looks and works, the same in every window; each choice holds at once. */
export function PreferencesDialog() {
  const open = useOverlays(state => state.preferences)
  const { keys: _keys, lately: _lately, ...settings } = useSettings()
  if (!open) return null
  return (
    <Dialog title="Preferences" className="preferences-dialog" onClose={close}>
      <div className="preferences">
        {PREFERENCES.map(({ title, parameters }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <ParameterForm
              parameters={parameters}
              settings={settings}
              onChange={chosen => void changeSettings(chosen).catch(notifyError)}
            />
          </section>
        ))}
        <footer>
          <span className="dim">Every window of Breachgraph follows at once.</span>
          <Button onClick={openShortcuts}>
            Shortcuts… <CommandKeys of="help.shortcuts" />
          </Button>
        </footer>
      </div>
    </Dialog>
  )
}
