import { BookOpen } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { notifyError } from '../../ui/notify.ts'
import { LIBRARY } from './library.ts'
import { openLibraryQuery } from './open-library-query.ts'

/** The questions that come with the app; choosing one shows its Cypher and answers it. */
export function LibraryMenu() {
  return (
    <Menu
      trigger={
        <Button>
          <BookOpen size={14} aria-hidden /> Library
        </Button>
      }
      note={LIBRARY.length === 0 ? 'The library is empty.' : undefined}
      items={LIBRARY.map(query => ({
        label: query.title,
        note: query.question,
        onSelect: () => void openLibraryQuery(query).catch(notifyError),
      }))}
    />
  )
}
