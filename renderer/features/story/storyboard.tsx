import { useEffect } from 'react'
import { openStories, useStories } from './stories.ts'

/** The stories of this graph. */
export function Storyboard() {
  const { bundled, own } = useStories()
  useEffect(() => void openStories(), [])
  return (
    <ul aria-label="Stories">
      {[...own, ...bundled].map(({ id, title }) => (
        <li key={id}>{title}</li>
      ))}
    </ul>
  )
}
