import { Download } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { saveAllRows } from './more-rows.ts'
import { useQuery } from './query-state.ts'

/** Every row of the result to a file, those beyond the cap too. */
export function SaveMenu() {
  const busy = useQuery(state => state.saving !== null)
  return (
    <Menu
      trigger={
        <Button disabled={busy} title="Runs the query again and writes every row">
          <Download size={14} aria-hidden /> Save all…
        </Button>
      }
      items={[
        {
          label: 'As CSV…',
          note: 'For spreadsheets; nodes and lists are written as text',
          onSelect: () => void saveAllRows('csv'),
        },
        {
          label: 'As JSON Lines…',
          note: 'One object a row, every value with its type',
          onSelect: () => void saveAllRows('jsonl'),
        },
      ]}
    />
  )
}
