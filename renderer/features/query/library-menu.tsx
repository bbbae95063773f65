import { BookOpen, Search } from 'lucide-react'
import { Popover } from 'radix-ui'
import { type KeyboardEvent, useId, useState } from 'react'
import type { LibraryQuery, Persona } from '../../../queries/library/header.ts'
import { Button } from '../../ui/button.tsx'
import { notifyError } from '../../ui/notify.ts'
import { findQueries } from './find-queries.ts'
import { LIBRARY } from './library.ts'
import { openLibraryQuery } from './open-library-query.ts'
import './library-menu.css'

const HEADINGS: Readonly<Record<Persona, string>> = {
  investigator: 'For an investigator',
  presenter: 'For a presenter',
  analyst: 'For an analyst',
}

/** The questions that come with the app, by whom they are for; choosing one shows its Cypher and answers it. */
export function LibraryMenu() {
  const [open, setOpen] = useState(false)
  const choose = (query: LibraryQuery) => {
    setOpen(false)
    void openLibraryQuery(query).catch(notifyError)
  }
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button>
          <BookOpen size={14} aria-hidden /> Library
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="library"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label="Library"
        >
          <Questions onChoose={choose} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function Questions({ onChoose }: { readonly onChoose: (query: LibraryQuery) => void }) {
  const listId = useId()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const groups = findQueries(LIBRARY, text)
  const queries = groups.flatMap(group => group.queries)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && queries.length > 0) setActive((active + step + queries.length) % queries.length)
    else if (event.key === 'Enter' && queries[active]) onChoose(queries[active])
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className="library-search">
        <Search size={14} aria-hidden />
        <input
          role="combobox"
          aria-label="Find a question"
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={queries[active] && `${listId}-${queries[active].name}`}
          placeholder={`Find among ${LIBRARY.length} questions`}
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={listId} role="listbox" aria-label="Questions" className="library-list">
        {groups.map(group => (
          <div key={group.persona} role="group" aria-label={HEADINGS[group.persona]}>
            <p className="library-heading dim" aria-hidden>
              {HEADINGS[group.persona]}
            </p>
            {group.queries.map(query => (
              <Question
                key={query.name}
                id={`${listId}-${query.name}`}
                query={query}
                active={query === queries[active]}
                onChoose={() => onChoose(query)}
              />
            ))}
          </div>
        ))}
      </div>
      {queries.length === 0 && <p className="library-none dim">No question of the library matches.</p>}
    </>
  )
}

interface QuestionProps {
  readonly id: string
  readonly query: LibraryQuery
  readonly active: boolean
  readonly onChoose: () => void
}

function Question({ id, query, active, onChoose }: QuestionProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="library-query"
      ref={active ? scrollTo : undefined}
      onMouseDown={event => event.preventDefault()}
      onClick={onChoose}
    >
      <span>{query.title}</span>
      <span className="dim">{query.question}</span>
    </div>
  )
}

function scrollTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
