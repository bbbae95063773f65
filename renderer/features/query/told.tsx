import { formatValue } from '../../../graph/model/format-value.ts'
import type { Value } from '../../../graph/model/value.ts'
import { Button } from '../../ui/button.tsx'
import { type Run, useQuery } from './query-state.ts'

/** The answer to a command of the box. */
export function Told({ about }: { readonly about: Extract<Run, { status: 'told' }>['about'] }) {
  const parameters = useQuery(state => state.parameters)
  const history = useQuery(state => state.history)
  if (about === 'help') {
    return (
      <dl className="told" role="status">
        <dt className="mono">:param x =&gt; 1</dt>
        <dd>sets $x</dd>
        <dt className="mono">:params</dt>
        <dd>lists what is set</dd>
        <dt className="mono">:history</dt>
        <dd>lists what was run</dd>
        <dt className="mono">:clear</dt>
        <dd>empties the box</dd>
      </dl>
    )
  }
  if (about === 'history') {
    return (
      <ol role="status" className="told-list mono selectable">
        {history.map((statement, index) => (
          <li key={index}>
            <Button look="link" onClick={() => useQuery.setState({ text: statement })}>
              {statement}
            </Button>
          </li>
        ))}
      </ol>
    )
  }
  if (parameters.size === 0) {
    return (
      <p className="told" role="status">
        No parameters are set. <code className="mono">:param x =&gt; 1</code> sets one.
      </p>
    )
  }
  return (
    <ul role="status" className="told-list mono selectable">
      {[...parameters].map(([name, value]) => (
        <li key={name}>
          ${name} = {formatValue(value as Value)}
        </li>
      ))}
    </ul>
  )
}
