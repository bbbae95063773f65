import { ArrowUpDown, Route } from 'lucide-react'
import { useEffect } from 'react'
import { isNodeKey } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { useGraphShape } from '../../store/graph-shape.ts'
import { Button } from '../../ui/button.tsx'
import { Message } from '../../ui/message.tsx'
import { ParameterForm } from '../../ui/parameter-form.tsx'
import { EndField } from './end-field.tsx'
import { CASE_OPTIONS, OPTIONS } from './path-options.ts'
import { settingsInWords } from './path-words.ts'
import { PathAnswer } from './path-answer.tsx'
import { forgetPathsOf, reversePaths, setPaths, usePaths } from './path-state.ts'
import { TypeChoice } from './type-choice.tsx'
import './path-panel.css'

/** What stands between rail and canvas while `path` is open there: two ends, what may lie between, and what does. */
export function PathPanel() {
  const source = useApp(({ connection }) => (connection.status === 'ready' ? connection.source.key : null))
  const settings = usePaths(state => state.settings)
  const types = usePaths(state => state.types)
  const search = usePaths(state => state.search)
  const isCase = useGraphShape(({ shape }) => shape.isCase)
  useEffect(() => {
    if (source === null) return
    forgetPathsOf(source)
    takeTwoSelected()
  }, [source])
  return (
    <div className="path-panel">
      <div className="path-ends">
        <EndField end="from" />
        <EndField end="to" />
        <Button className="path-reverse" onClick={reversePaths}>
          <ArrowUpDown size={14} aria-hidden /> Reverse
        </Button>
      </div>
      <details className="path-details">
        <summary>
          <span>What may lie between</span> <span className="dim">{settingsInWords(settings, types)}</span>
        </summary>
        <ParameterForm
          parameters={isCase ? CASE_OPTIONS : OPTIONS}
          settings={settings}
          onChange={changed => setPaths({ settings: changed })}
        />
        <TypeChoice />
      </details>
      {search.status === 'idle' ? (
        <Message icon={<Route />} title="How are two things connected?">
          <p>
            Choose where a path starts and where it ends: by name, from the selection, or in a node’s menu.
          </p>
        </Message>
      ) : (
        <PathAnswer search={search} />
      )}
    </div>
  )
}

/** Whoever selects two nodes and opens the panel means these. */
function takeTwoSelected(): void {
  const { from, to } = usePaths.getState()
  const [first, second, third] = [...useApp.getState().selection].filter(isNodeKey)
  if (from === null && to === null && first && second && !third) setPaths({ from: first, to: second })
}
