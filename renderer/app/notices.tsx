import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react'
import { useEffect } from 'react'
import { type Notice, useApp } from '../store/app-state.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { inWords } from '../store/names.ts'
import './notices.css'

/** Milliseconds after which a notice that asks for nothing goes away. */
const SHOWN_FOR = 6000

const ICONS = { info: Info, warn: TriangleAlert, bad: CircleAlert }

/** Words from the app, in the corner of the canvas; read out by screen readers as they come. */
export function Notices() {
  const notices = useApp(state => state.notices)
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.map(notice => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </div>
  )
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const Icon = ICONS[notice.tone]
  const { deed } = notice
  useEffect(() => {
    if (notice.tone === 'bad') return
    const timer = setTimeout(() => dismiss(notice.id), notice.deed ? 2 * SHOWN_FOR : SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <div className="notice" data-tone={notice.tone}>
      <Icon size={16} aria-hidden />
      <p className="selectable">{inWords(notice.text)}</p>
      {deed && (
        <Button
          look="link"
          onClick={() => {
            dismiss(notice.id)
            deed.run()
          }}
        >
          {deed.label}
        </Button>
      )}
      <IconButton label="Dismiss" onClick={() => dismiss(notice.id)}>
        <X size={14} />
      </IconButton>
    </div>
  )
}

function dismiss(id: number): void {
  useApp.setState(({ notices }) => ({ notices: notices.filter(notice => notice.id !== id) }))
}
