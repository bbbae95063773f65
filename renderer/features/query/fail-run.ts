import { CodedError, type Position, toErrorRecord } from '../../../graph/model/errors.ts'
import { useApp } from '../../store/app-state.ts'
import { type Asked, useQuery } from './query-state.ts'

/** Tells beside the box what went wrong with a statement of it; what the user cancelled needs no words. */
export function failRun(thrown: unknown, asked: Asked): void {
  if (thrown instanceof CodedError && thrown.code === 'CANCELLED') {
    useQuery.setState({ run: { status: 'idle' } })
    return
  }
  const { text: whole } = useQuery.getState()
  const { statement, offset } = asked
  const { position, code, message } = toErrorRecord(thrown)
  /* The place is shown beside the sentence, counted in the whole text and not in the part that ran. */
  const record = { code, message: position ? message.replace(PLACE, '') : message }
  const moved = position && movedBy(position, whole, offset)
  useQuery.setState({
    run: {
      status: 'failed',
      asked,
      error: moved ? { ...record, position: moved } : record,
      text: whole.slice(offset, offset + statement.length) === statement ? whole : statement,
      faultOffset: moved?.offset ?? null,
    },
  })
  useApp.setState({ drawer: 'query' })
}

const PLACE = / \(line \d+, column \d+\)/

/** A position in a part of the text as a position in the whole. */
function movedBy(position: Position, whole: string, offset: number): Position {
  const at = position.offset + offset
  const before = whole.slice(0, at).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1, offset: at }
}
