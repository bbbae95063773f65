import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { copyText } from './clipboard.ts'
import './copyable.css'

/** An id or other exact text in mono, with a copy button that shows on hover and on focus. */
export function Copyable({ text, label }: { readonly text: string; readonly label: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await copyText(text)
    setCopied(true)
    setTimeout(() => setCopied(false), 1500)
  }
  return (
    <span className="copyable">
      <span className="mono selectable">{text}</span>
      <button type="button" aria-label={copied ? `Copied ${label}` : `Copy ${label}`} onClick={copy}>
        {copied ? <Check size={12} aria-hidden /> : <Copy size={12} aria-hidden />}
      </button>
    </span>
  )
}
