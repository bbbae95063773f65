import type { ButtonHTMLAttributes, ReactNode } from 'react'
import type { CommandId } from '../commands/registry.ts'
import { useFirstKey } from '../store/keys.ts'
import './icon-button.css'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The button's name, for screen readers and as the tooltip. */
  readonly label: string
  /** The command that does the same: its keys are shown in the tooltip. */
  readonly command?: CommandId | undefined
  readonly children: ReactNode
}

/** A square button with an icon and no words of its own. */
export function IconButton({ label, command, children, className, ...rest }: Props) {
  const keys = useFirstKey(command)
  return (
    <button
      type="button"
      {...rest}
      className={className ? `icon-button ${className}` : 'icon-button'}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
    >
      {children}
    </button>
  )
}
