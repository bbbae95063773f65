import { X } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { compareViews } from '../../../graph/view/compare.ts'
import type { NodeKey, View } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { useSheets } from '../../store/sheets.ts'
import { Button } from '../../ui/button.tsx'
import { select } from '../../ui/select.ts'
import { CompareList } from './compare-list.tsx'
import { stopComparing } from './compare-state.ts'
import { CompareCanvas } from './mount-compare.ts'
import './compare-stage.css'

/** Over the canvas, the canvas and another one: what is only on one of them is marked. */
export function CompareStage({ other }: { readonly other: { readonly name: string; readonly view: View } }) {
  const host = useRef<HTMLDivElement>(null)
  const canvas = useRef<CompareCanvas>(null)
  const here = useApp(state => state.view)
  const version = useApp(state => state.dataVersion)
  const name = useSheets(({ tabs, current }) => tabs.find(({ id }) => id === current)!.name)
  const comparison = useMemo(() => compareViews(here, other.view), [here, other])
  useEffect(() => {
    const shown = new CompareCanvas(host.current!)
    canvas.current = shown
    return () => shown.destroy()
  }, [])
  useEffect(() => canvas.current!.show(comparison), [comparison, version])
  useEffect(leaveOnEscape, [])
  useEffect(coverCanvas, [])
  const show = (key: NodeKey) => {
    select([key])
    canvas.current!.showNodes([key])
  }
  return (
    <section className="compare" aria-label="Comparison">
      <div ref={host} className="compare-canvas" />
      <aside className="compare-panel" aria-label="Differences">
        <header>
          <h2>
            {name} <span className="dim">and</span> {other.name}
          </h2>
        </header>
        <CompareList comparison={comparison} here={name} there={other.name} onShow={show} />
        <footer>
          <Button onClick={() => canvas.current!.fit()}>Fit</Button>
          <Button look="primary" onClick={stopComparing} title="Back to the canvas (Escape)" autoFocus>
            <X size={14} aria-hidden /> Done
          </Button>
        </footer>
      </aside>
    </section>
  )
}

/** Leaves when Escape is pressed and nothing else is open that it would close. */
function leaveOnEscape(): () => void {
  const listener = (event: KeyboardEvent) => {
    const within = event.target instanceof Element && event.target.closest('input, [role=menu]')
    if (event.key !== 'Escape' || within || document.querySelector('dialog[open]')) return
    event.preventDefault()
    event.stopPropagation()
    stopComparing()
  }
  window.addEventListener('keydown', listener, { capture: true })
  return () => window.removeEventListener('keydown', listener, { capture: true })
}

/** The canvas below is not to be reached while it cannot be seen. */
function coverCanvas(): () => void {
  const covered = document.querySelector('.canvas')
  covered?.setAttribute('inert', '')
  return () => covered?.removeAttribute('inert')
}
