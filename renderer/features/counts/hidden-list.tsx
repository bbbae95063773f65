import { Popover } from 'radix-ui'
import { inDigits } from '../../ui/counted.ts'
import type { NodeKey, Place } from '../../../graph/view/view.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { Button } from '../../ui/button.tsx'
import { captionOf } from '../../ui/caption.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { showHidden } from '../explore/hide.ts'

interface Props {
  readonly hidden: ReadonlyMap<NodeKey, Place>
  /** Relationships hidden on their own. */
  readonly relationships: number
}

/** The count of what the user has put aside; opens the list of it, to bring back one or all. */
export function HiddenList({ hidden, relationships }: Props) {
  const total = hidden.size + relationships
  return (
    <Popover.Root>
      <Popover.Trigger title="What you have put aside. Click for the list." disabled={total === 0}>
        hidden <strong>{inDigits(total)}</strong>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="hidden-list" side="top" align="start" sideOffset={6} aria-label="Hidden">
          <header>
            <span className="dim">Put aside</span>
            <Popover.Close asChild>
              <Button onClick={() => void showHidden()}>Show all</Button>
            </Popover.Close>
          </header>
          <ul>
            {[...hidden.keys()].map(key => {
              const node = pageGraph.node(key)
              return (
                node && (
                  <li key={key}>
                    <KindIcon labels={node.labels} size={16} />
                    <span className="clip">{captionOf(node)}</span>
                    <Button look="link" onClick={() => void showHidden([key])}>
                      Show
                    </Button>
                  </li>
                )
              )
            })}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
