import { type ReactNode, useId } from 'react'

interface Props {
  readonly title: string
  readonly note?: string | undefined
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A titled part of the inspector. */
export function Section({ title, note, action, children }: Props) {
  const id = useId()
  return (
    <section className="inspector-section" aria-labelledby={id}>
      <header>
        <h3 id={id}>{title}</h3>
        {note && <span className="dim figures">{note}</span>}
        {action}
      </header>
      {children}
    </section>
  )
}
