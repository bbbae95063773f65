import { BookOpen } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { LIBRARY } from './library.ts'
import { useQuery } from './query-state.ts'

/** The queries that come with the app; choosing one puts its text into the box, to read and to run. */
export function LibraryMenu() {
  const choose = (text: string) =>
    useQuery.setState(({ focusAsked }) => ({ text, focusAsked: focusAsked + 1 }))
  return (
    <Menu
      trigger={
        <Button>
          <BookOpen size={14} aria-hidden /> Library
        </Button>
      }
      note={LIBRARY.length === 0 ? 'The library is empty.' : undefined}
      items={LIBRARY.map(({ title, text }) => ({ label: title, onSelect: () => choose(text) }))}
    />
  )
}
