import { useEffect, useRef, useState } from 'react'
import { inWords, useNames } from '../../store/names.ts'

/** Milliseconds without a key after which what was typed is kept. */
const REST = 700

/** What the control of a draft needs. */
interface Draft {
  readonly value: string
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void
  readonly onBlur: () => void
}

/**
 * Text that is being typed: kept when typing rests, when the control is left and when it goes, not with every key.
 * What is kept from elsewhere meanwhile, such as by undoing, replaces what is shown.
 */
export function useDraft(kept: string, keep: (value: string) => void): Draft {
  const [typed, setTyped] = useState({ value: kept, over: kept })
  const [value, over] = typed.over === kept ? [typed.value, kept] : [kept, kept]
  const current = useRef({ value, over, keep, timer: 0 })
  useEffect(() => {
    Object.assign(current.current, { value, over, keep })
  })
  const flush = () => {
    const draft = current.current
    clearTimeout(draft.timer)
    if (draft.value !== draft.over) draft.keep(draft.value)
  }
  const last = useRef(flush)
  useEffect(() => {
    const keepWhatWaits = last.current
    return () => keepWhatWaits()
  }, [])
  return {
    value,
    onChange: ({ target }) => {
      setTyped({ value: target.value, over: kept })
      clearTimeout(current.current.timer)
      current.current.timer = window.setTimeout(flush, REST)
    },
    onBlur: flush,
  }
}

/** A draft of running text. While names are off it is shown without them and cannot be changed: they would be lost. */
export function useTextDraft(
  kept: string,
  keep: (value: string) => void,
): Draft & { readonly readOnly: boolean; readonly title: string | undefined } {
  const draft = useDraft(kept, keep)
  const readOnly = useNames(({ wording }) => wording !== null)
  return {
    ...draft,
    value: readOnly ? inWords(draft.value) : draft.value,
    readOnly,
    title: readOnly ? 'Names are off: show them to write here' : undefined,
  }
}
