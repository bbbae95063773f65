import type { ButtonHTMLAttributes } from 'react'
import './button.css'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `plain` for most, `primary` for the one thing a panel is for, `link` inside text. */
  readonly look?: 'plain' | 'primary' | 'link'
}

/** A button with words. */
export function Button({ look = 'plain', className, ...rest }: Props) {
  return <button type="button" {...rest} className={`button ${className ?? ''}`} data-look={look} />
}
