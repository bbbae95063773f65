import type { ButtonHTMLAttributes, ReactNode } from 'react'
import './icon-button.css'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The button's name, for screen readers and as the tooltip. */
  readonly label: string
  /** Keys that do the same, shown in the tooltip. */
  readonly keys?: string | undefined
  readonly children: ReactNode
}

/** A square button with an icon and no words of its own. */
export function IconButton({ label, keys, children, className, ...rest }: Props) {
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
