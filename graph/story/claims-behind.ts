import type { CaseFile, ClaimRecord } from '../case/case-file.ts'
import type { SentenceRecord, StoryFile } from './story-file.ts'

/** Stances of what nobody has shown: whoever repeats it says whose word it is. */
const UNPROVEN: ReadonlySet<string> = new Set(['alleged', 'speculated', 'hypothetical'])

/** Words that tell the room that something is a word and no fact. */
const HEDGES = /\b(alleged(ly)?|says?|said|writes|announces|speculate|could|in theory)\b/i

/** A fault of a story, as a sentence that names the scene. */
export type StoryFault = string

/**
 * Holds what a story says against the case it was made on: every sentence stands on claims of the case (or shows its
 * sources), none of them private; every number and every name in it is in those claims or in what they are about; and
 * what nobody has shown is said to be somebody's word.
 */
export function faultsOf(story: StoryFile, theCase: CaseFile): StoryFault[] {
  const claims = new Map(theCase.claims.map(claim => [claim.id, claim]))
  const names = new Map(theCase.entities.map(({ id, name }) => [id, name]))
  const sources = new Map(theCase.sources.map(source => [source.id, source]))
  return story.scenes.flatMap(scene => [
    ...scene.nodes
      .filter(({ node }) => node.startsWith('id:') && !names.has(node.slice(3)))
      .map(({ node }) => `${scene.id} draws ${node}, which is not in the case`),
    ...(scene.sources ?? [])
      .filter(id => !sources.has(id))
      .map(id => `${scene.id} shows ${id}, which is no source`),
    ...scene.caption.flatMap(sentence => {
      if (sentence.claims.length === 0 && scene.sources) return []
      return sentenceFaults(sentence, claims, names).map(fault => `${scene.id}: "${sentence.text}" ${fault}`)
    }),
  ])
}

function sentenceFaults(
  { text, claims: ids }: SentenceRecord,
  claims: ReadonlyMap<string, ClaimRecord>,
  names: ReadonlyMap<string, string>,
): string[] {
  if (ids.length === 0) return ['stands on no claim']
  const unknown = ids.filter(id => !claims.has(id))
  if (unknown.length > 0) return [`stands on ${unknown.join(', ')}, which the case does not have`]
  const behind = ids.map(id => claims.get(id)!)
  const faults: string[] = []
  if (behind.some(claim => claim.private)) faults.push('repeats what is said of a private person')
  const ground = groundOf(behind, names)
  const loose = [...numbersIn(text), ...namesIn(text)].filter(word => !ground.includes(plain(word)))
  if (loose.length > 0) faults.push(`says ${loose.join(', ')}, which is not in its claims`)
  if (behind.every(({ stance }) => UNPROVEN.has(stance)) && !HEDGES.test(text)) {
    faults.push('gives as a fact what nobody has shown')
  }
  return faults
}

/** Everything that its claims say, are about and are said by, as one plain text. */
function groundOf(behind: readonly ClaimRecord[], names: ReadonlyMap<string, string>): string {
  const words = behind.flatMap(
    ({ text, about, statedBy, attributesTo = [], via = [], quantity, said, happened }) => [
      text,
      ...[...about, statedBy, ...attributesTo, ...via].map(id => names.get(id) ?? ''),
      quantity === undefined ? '' : inWords(quantity),
      ...[said, happened].flatMap(time => (time ? [time.earliest, time.latest].map(dateInWords) : [])),
    ],
  )
  return plain(words.join(' | '))
}

const numbersIn = (text: string): string[] => text.match(/\b\d[\d.,]*(?<![.,])/g) ?? []

/** Capitalised words that do not begin a sentence or a clause after a colon, and names with digits in them. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<![.:?] |^)\b(\p{Lu}[\p{L}\p{N}]+|\d\p{L}+\d*\p{L}*)\b/gu)].map(
    ([word]) => word,
  )
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'")

/** 4500000 as both `4,500,000` and `4.5 million`. */
function inWords(quantity: number): string {
  return `${quantity.toLocaleString('en')} ${quantity} ${quantity / 1e6} million`
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** `2025-01-20T07:40` as `20 January 2025`. */
function dateInWords(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-')
  return `${day ? Number(day) : ''} ${month ? MONTHS[Number(month) - 1] : ''} ${year}`
}
