import { useEffect, useRef } from 'react'
import { mountCanvas } from './mount-canvas.ts'
import './canvas.css'

/** The picture of the graph, with its mirror for the keyboard and screen readers. */
export function Canvas() {
  const host = useRef<HTMLElement>(null)
  useEffect(() => mountCanvas(host.current!), [])
  return <section ref={host} className="canvas" aria-label="Graph" tabIndex={-1} />
}
