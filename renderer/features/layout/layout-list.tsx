import { LAYOUT_IDS, LAYOUTS } from '../../../graph/layout/layouts.ts'
import { LAYOUT_ICONS } from './layout-icons.ts'
import { useLayoutSettings } from './layout-settings.ts'

/** Every layout with what it is good for; one of them is chosen. */
export function LayoutList() {
  const chosen = useLayoutSettings(state => state.layout)
  return (
    <fieldset className="layout-list">
      {LAYOUT_IDS.map(id => {
        const Icon = LAYOUT_ICONS[id]
        const { label, description } = LAYOUTS[id]
        return (
          <label key={id} className="layout-row">
            <input
              type="radio"
              name="layout"
              aria-label={label}
              aria-describedby={`layout-${id}`}
              checked={id === chosen}
              onChange={() => useLayoutSettings.setState({ layout: id })}
            />
            <Icon size={18} aria-hidden />
            <span>
              <span className="layout-name">{label}</span>
              <span id={`layout-${id}`} className="layout-description">
                {description}
              </span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
