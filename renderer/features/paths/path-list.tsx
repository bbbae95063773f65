import { Spline } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useApp } from '../../store/app-state.ts'
import { LIMITS } from '../../limits.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { notify, notifyError } from '../../ui/notify.ts'
import { drawPaths } from './draw-paths.ts'
import { PathRow } from './path-row.tsx'
import type { FoundPath } from './rank-paths.ts'

/** The paths in their order, some at once. */
export function PathList({ paths }: { readonly paths: readonly FoundPath[] }) {
  const [most, setMost] = useState({ of: paths, count: LIMITS.pathsListed as number })
  const count = most.of === paths ? most.count : LIMITS.pathsListed
  const listed = paths.slice(0, count)
  const left = paths.length - listed.length
  /* A row that goes while it is pointed at leaves nothing lit. */
  useEffect(() => () => useApp.setState({ highlighted: new Set() }), [paths])
  return (
    <>
      {listed.length > 1 && (
        <Button onClick={() => void drawAll(listed).catch(notifyError)}>
          <Spline size={14} aria-hidden /> Draw all listed
        </Button>
      )}
      <ol className="path-list" aria-label="Paths">
        {listed.map((path, index) => (
          <PathRow key={index} path={path} number={index + 1} />
        ))}
      </ol>
      {left > 0 && (
        <Button look="link" onClick={() => setMost({ of: paths, count: count + LIMITS.pathsListed })}>
          {left} more
        </Button>
      )}
    </>
  )
}

async function drawAll(paths: readonly FoundPath[]): Promise<void> {
  const left = await drawPaths(paths)
  if (left > 0)
    notify(`${counted(left, 'path')} left out: the canvas takes ${LIMITS.drawNodes} nodes at a time.`)
}
