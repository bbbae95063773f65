import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { Fragment, type ReactElement } from 'react'
import { inDigits } from './counted.ts'
import { Shortcut } from './shortcut.tsx'
import './menu.css'

export interface MenuItem {
  readonly label: string
  /** A second, quieter line. */
  readonly note?: string
  readonly keys?: string | undefined
  /** How many it is about, at the end of the line. */
  readonly count?: number
  readonly disabled?: boolean
  /** Begins a part of the menu, under these words. */
  readonly heading?: string
  /** Is what holds now. */
  readonly current?: boolean
  /** Choosing it leaves the menu open. */
  readonly stays?: boolean
  readonly onSelect: () => void
}

interface Props {
  /** The button that opens it. */
  readonly trigger: ReactElement
  /** A line of facts above the items. */
  readonly note?: string | undefined
  readonly items: readonly MenuItem[]
  readonly onOpen?: () => void
}

/** A menu under a button. */
export function Menu({ trigger, note, items, onOpen }: Props) {
  return (
    <DropdownMenu.Root modal={false} onOpenChange={open => open && onOpen?.()}>
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
  return items.map((item, index) => {
    const { label, note, keys, count, disabled = false, heading, current = false, stays = false } = item
    return (
      <Fragment key={index}>
        {heading !== undefined && <DropdownMenu.Label className="menu-heading">{heading}</DropdownMenu.Label>}
        <DropdownMenu.Item
          className="menu-item"
          disabled={disabled}
          aria-current={current || undefined}
          onSelect={event => {
            if (stays) event.preventDefault()
            item.onSelect()
          }}
        >
          <span className="menu-item-words">
            {label}
            {note && <span className="menu-item-note">{note}</span>}
          </span>
          {count !== undefined && <span className="figures dim">{inDigits(count)}</span>}
          {current && <Check size={14} aria-hidden />}
          {keys && <Shortcut keys={keys} />}
        </DropdownMenu.Item>
      </Fragment>
    )
  })
}
