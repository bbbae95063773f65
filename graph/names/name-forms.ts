import { wordsOf } from './words.ts'

/** What a name is of: people are called by one of their names, places by their people, things by common words. */
export type NameSort = 'party' | 'person' | 'place' | 'thing'

/** One way in which a text may write a name. */
export interface NameForm {
  readonly words: readonly string[]
  /** Found however it is written; else only as it stands here or in capitals alone, for it is a common word too. */
  readonly anyCase: boolean
}

/** Words that companies have in common: a name is often written without those at its end, but is not one of them. */
const COMMON = new Set(
  (
    'and associates bank care center centre clinic co com community company corp corporation custom data department ' +
    'digital enterprises first foundation general global gmbh group health healthcare holdings hospital hospitals inc ' +
    'incorporated information insurance international io labs limited llc ltd management medical memorial ministry ' +
    'national net network networks new of office org other our partners plc provider regional research security ' +
    'service services social software solutions state states system systems team technologies technology the ' +
    'trust united university'
  ).split(' '),
)

const SMALL = new Set(['and', 'at', 'de', 'for', 'in', 'of', 'on', 'the', 'und', 'von'])

/** What of a people's name may stand behind the stem of their place: `Chinese`, `Canadians`, `Iraqi`, `Polish`. */
const PEOPLES = ['an', 'ans', 'ian', 'ians', 'ese', 'i', 'is', 'ish', 'n', 'ns']

/**
 * The ways in which texts write a name: whole, in one word, without the words at its end that many names have, by its
 * initials; of a person any of their names; of a place what its people are called. Empty for a single letter or a mere
 * number, which stands in texts for something else.
 */
export function formsOf(name: string, sort: NameSort): NameForm[] {
  const words = wordsOf(name).map(({ text }) => text)
  if (words.join('').length < 2 || !words.some(word => /\p{L}/u.test(word))) return []
  const whole = { words, anyCase: sort !== 'thing' && (words.length > 1 || isOdd(words[0]!)) }
  if (sort === 'thing') return [whole]
  if (words.length === 1) return sort === 'place' ? [whole, ...peopleOf(words[0]!)] : [whole]
  return [
    whole,
    { words: [words.join('')], anyCase: true },
    ...shortened(words),
    ...initials(words, sort),
    ...(sort === 'person' ? partsOfPerson(words) : []),
  ]
}

/** Digits or capitals inside of it: a word that is nothing else. */
const isOdd = (word: string): boolean => /\p{N}|\p{Ll}\p{Lu}/u.test(word)

const isCapital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word)

function shortened(words: readonly string[]): NameForm[] {
  const forms: NameForm[] = []
  for (let length = words.length - 1; length > 0; length--) {
    if (!COMMON.has(words[length]!.toLowerCase())) break
    const left = words.slice(0, length)
    if (left.every(word => SMALL.has(word.toLowerCase()))) break
    if (length === 1 && COMMON.has(left[0]!.toLowerCase())) break
    if (left[0]!.length > 1) forms.push({ words: left, anyCase: false })
  }
  return forms
}

/** Of three words at least, for two letters say little; of a place two, such as US. */
function initials(words: readonly string[], sort: NameSort): NameForm[] {
  const told = words.filter(word => !SMALL.has(word.toLowerCase()))
  if (told.length < (sort === 'place' ? 2 : 3) || !told.every(isCapital)) return []
  return [{ words: [told.map(word => word[0]!).join('')], anyCase: false }]
}

function partsOfPerson(words: readonly string[]): NameForm[] {
  if (!words.every(isCapital)) return []
  return words.filter(word => word.length > 2).map(word => ({ words: [word], anyCase: false }))
}

function peopleOf(place: string): NameForm[] {
  const stem = place.replace(/[aeiouys]+$/iu, '')
  if (stem.length < 3) return []
  const peoples = PEOPLES.flatMap(end => [stem + end, place + end])
  return [...peoples, ...(place.endsWith('y') ? [stem, `${stem}s`] : [])].map(word => ({
    words: [word],
    anyCase: false,
  }))
}
