import type { ReactNode } from 'react'
import './message.css'

interface Props {
  readonly icon?: ReactNode
  readonly title: string
  readonly children?: ReactNode
  readonly tone?: 'calm' | 'bad'
}

/** What stands where content would be: nothing here yet, on its way, or not possible and what to do. */
export function Message({ icon, title, children, tone = 'calm' }: Props) {
  return (
    <div className="message" data-tone={tone} role={tone === 'bad' ? 'alert' : undefined}>
      {icon && (
        <span className="message-icon" aria-hidden>
          {icon}
        </span>
      )}
      <p className="message-title">{title}</p>
      {children}
    </div>
  )
}
