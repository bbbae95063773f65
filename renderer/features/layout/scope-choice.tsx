import { useApp } from '../../store/app-state.ts'
import { counted } from '../../ui/counted.ts'
import { useLayoutSettings } from './layout-settings.ts'
import { inScope, type LayoutScope } from './scope.ts'

/** What is arranged: what was chosen, but everything where too little is selected. */
export function useScope(): LayoutScope {
  const scope = useLayoutSettings(state => state.scope)
  const selected = useApp(state => inScope(state, 'selection').length)
  return selected > 1 ? scope : 'all'
}

/** Whether everything is arranged or only what is selected. */
export function ScopeChoice() {
  const scope = useScope()
  const drawn = useApp(state => state.view.nodes.size)
  const selected = useApp(state => inScope(state, 'selection').length)
  const choices = [
    { value: 'all', label: 'Everything', count: drawn, disabled: false },
    { value: 'selection', label: 'Selection', count: selected, disabled: selected < 2 },
  ] as const
  return (
    <fieldset className="layout-scope">
      <legend>Arrange</legend>
      <div className="layout-segments">
        {choices.map(({ value, label, count, disabled }) => (
          <label key={value} title={disabled ? 'Select two nodes or more first' : counted(count, 'node')}>
            <input
              type="radio"
              name="layout-scope"
              disabled={disabled}
              checked={scope === value}
              onChange={() => useLayoutSettings.setState({ scope: value })}
            />
            {label} <span className="figures dim">{count}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
