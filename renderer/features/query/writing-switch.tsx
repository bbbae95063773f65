import { Lock, LockOpen } from 'lucide-react'
import { useApp } from '../../store/app-state.ts'
import { Button } from '../../ui/button.tsx'
import { openWriteSwitch } from '../connect/open-write-switch.ts'
import { useQuery } from './query-state.ts'

/** Whether the box may change the graph. Where the connection's own switch is off, this leads there. */
export function WritingSwitch() {
  const writing = useQuery(state => state.writing)
  const writable = useApp(({ connection }) => connection.status !== 'ready' || connection.source.writable)
  if (!writable) {
    return (
      <Button title="This connection’s write switch is off; show it" onClick={openWriteSwitch}>
        <Lock size={14} aria-hidden /> Read only
      </Button>
    )
  }
  const Icon = writing ? LockOpen : Lock
  return (
    <Button
      aria-pressed={writing}
      title={
        writing
          ? 'Changes are rehearsed, shown, and made when you say so'
          : 'Statements that would change the graph are refused'
      }
      onClick={() => useQuery.setState({ writing: !writing })}
    >
      <Icon size={14} aria-hidden /> {writing ? 'Changes allowed' : 'Read only'}
    </Button>
  )
}
