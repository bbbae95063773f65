import { DropdownMenu } from 'radix-ui'
import { useEffect, useState } from 'react'
import { isNodeKey } from '../../graph/view/view.ts'
import { type ContextRequest, onContextRequest } from '../canvas/context-request.ts'
import { type ContextTarget, isEnabled } from '../commands/command.ts'
import { perform } from '../commands/perform.ts'
import { COMMANDS } from '../commands/registry.ts'
import { useKeys } from '../store/keys.ts'
import { useApp } from '../store/app-state.ts'
import { MenuItems } from '../ui/menu.tsx'

/** The menu of what was right-clicked on the canvas: the commands of that target that can run now. */
export function ContextMenu() {
  const [request, setRequest] = useState<ContextRequest | null>(null)
  useEffect(() => onContextRequest(asked => setRequest(aimed(asked))), [])
  if (request === null) return null
  const target = targetOf(request)
  const items = COMMANDS.filter(command => command.on?.includes(target))
    .filter(command => isEnabled(command, useApp.getState()))
    .map(command => ({
      label: command.label,
      keys: useKeys.getState().of.get(command.id)?.[0],
      onSelect: () => void perform(command),
    }))
  return (
    <DropdownMenu.Root modal={false} open onOpenChange={open => !open && setRequest(null)}>
      <DropdownMenu.Trigger asChild>
        <span className="context-anchor" aria-hidden style={{ left: request.x, top: request.y }} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu"
          align="start"
          collisionPadding={8}
          aria-label={NAMES[target]}
          onCloseAutoFocus={event => event.preventDefault()}
        >
          <MenuItems items={items} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

const NAMES: Readonly<Record<ContextTarget, string>> = {
  node: 'Node',
  relationship: 'Relationship',
  canvas: 'Canvas',
}

function targetOf({ keys }: ContextRequest): ContextTarget {
  const [key] = keys
  if (key === undefined) return 'canvas'
  return isNodeKey(key) ? 'node' : 'relationship'
}

/** What is right-clicked becomes the selection, unless it is part of it already: commands act on that. */
function aimed(request: ContextRequest): ContextRequest {
  const { selection } = useApp.getState()
  const { keys } = request
  if (keys.length > 0 && !keys.every(key => selection.has(key))) useApp.setState({ selection: new Set(keys) })
  return request
}
