import { DropdownMenu } from 'radix-ui'
import type { ReactElement } from 'react'
import { Shortcut } from './shortcut.tsx'
import './menu.css'

export interface MenuItem {
  readonly label: string
  /** A second, quieter line. */
  readonly note?: string
  readonly keys?: string | undefined
  readonly disabled?: boolean
  readonly onSelect: () => void
}

interface Props {
  /** The button that opens it. */
  readonly trigger: ReactElement
  /** A line of facts above the items. */
  readonly note?: string | undefined
  readonly items: readonly MenuItem[]
}

/** A menu under a button. */
export function Menu({ trigger, note, items }: Props) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={4} collisionPadding={8}>
          {note && <DropdownMenu.Label className="menu-note">{note}</DropdownMenu.Label>}
          <MenuItems items={items} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

/** The rows of a menu. */
export function MenuItems({ items }: { readonly items: readonly MenuItem[] }) {
  return items.map(({ label, note, keys, disabled = false, onSelect }) => (
    <DropdownMenu.Item key={label} className="menu-item" disabled={disabled} onSelect={onSelect}>
      <span>
        {label}
        {note && <span className="menu-item-note">{note}</span>}
      </span>
      {keys && <Shortcut keys={keys} />}
    </DropdownMenu.Item>
  ))
}
