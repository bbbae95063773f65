import { formsOf, type NameForm, type NameSort } from './name-forms.ts'
import { type Word, wordsOf } from './words.ts'

/** A name that is not to be read. */
export interface Name {
  readonly text: string
  readonly sort: NameSort
  /** What it is called instead, such as `Threat actor`; a number follows. */
  readonly instead: string
}

/** What may stand between the words of a name: with more, or with the end of a sentence, they are none. */
const BETWEEN = /^(?:[\s\-‐-―_&/'’,+]{0,3}|\.)$/u

/**
 * Names and what stands for them: `Threat actor 1`, `Vendor 2`. A name once taken keeps what stands for it for as long
 * as this lives, in whatever text it is written.
 */
export class Pseudonyms {
  readonly #counts = new Map<string, number>()
  readonly #whole = new Map<string, string>()
  /** Forms under their first word in small letters, the longest first. */
  readonly #forms = new Map<string, (NameForm & { readonly pseudonym: string })[]>()

  /** Takes names in, in the order in which they are numbered; those that are known are passed by. */
  take(names: Iterable<Name>): void {
    for (const name of names) this.#takeOne(name)
  }

  /** What stands for a name that was taken; undefined for any other. */
  of({ text, instead }: Pick<Name, 'text' | 'instead'>): string | undefined {
    return this.#whole.get(keyOf(text, instead))
  }

  /** A text in which every name that was taken is replaced, in all forms that `formsOf` tells. */
  in(text: string): string {
    const words = wordsOf(text)
    let written = ''
    let from = 0
    for (let at = 0; at < words.length; at++) {
      const found = this.#formAt(text, words, at)
      if (!found) continue
      written += text.slice(from, words[at]!.start) + found.pseudonym
      at += found.words.length - 1
      from = words[at]!.end
    }
    return written + text.slice(from)
  }

  #takeOne({ text, sort, instead }: Name): void {
    const key = keyOf(text, instead)
    if (this.#whole.has(key)) return
    const count = (this.#counts.get(instead) ?? 0) + 1
    const pseudonym = `${instead} ${count}`
    this.#counts.set(instead, count)
    this.#whole.set(key, pseudonym)
    for (const form of formsOf(text, sort)) this.#keep({ ...form, pseudonym })
  }

  #keep(form: NameForm & { readonly pseudonym: string }): void {
    const first = form.words[0]!.toLowerCase()
    const known = this.#forms.get(first) ?? []
    // What was taken first comes first among forms of the same length.
    const at = known.findIndex(({ words }) => words.length < form.words.length)
    this.#forms.set(first, at < 0 ? [...known, form] : known.toSpliced(at, 0, form))
  }

  #formAt(text: string, words: readonly Word[], at: number) {
    return this.#forms
      .get(words[at]!.text.toLowerCase())
      ?.find(form => form.words.every((word, index) => isWritten(form, word, text, words, at + index, at)))
  }
}

function isWritten(
  { anyCase }: NameForm,
  word: string,
  text: string,
  words: readonly Word[],
  at: number,
  first: number,
): boolean {
  const found = words[at]
  if (!found) return false
  if (at > first && !BETWEEN.test(text.slice(words[at - 1]!.end, found.start))) return false
  if (found.text === word || found.text === word.toUpperCase()) return true
  return anyCase && found.text.toLowerCase() === word.toLowerCase()
}

const keyOf = (text: string, instead: string): string => `${instead}\n${text}`
