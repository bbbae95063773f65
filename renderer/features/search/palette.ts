import type { GraphNode } from '../../../graph/model/value.ts'
import type { Command } from '../../commands/command.ts'
import { isEnabled } from '../../commands/command.ts'
import type { AppState } from '../../store/app-state.ts'
import { findCommands } from './find-commands.ts'
import { matchWords } from './match-words.ts'

/** A row of the palette. */
export type Option =
  | { readonly kind: 'node'; readonly node: GraphNode }
  | { readonly kind: 'command'; readonly command: Command; readonly why: string | null }
  | { readonly kind: 'view'; readonly name: string }

export interface Group {
  readonly title: string
  readonly options: readonly Option[]
}

/** What there is to choose from. */
export interface Choices {
  readonly commands: readonly Command[]
  /** Names of the views that were kept. */
  readonly views: readonly string[]
  /** Ids of commands, the one used last first. */
  readonly lately: readonly string[]
  /** Whether the questions of the library are about this graph. */
  readonly isCase: boolean
  readonly state: AppState
}

/** What a first sign narrows the palette to. */
const PREFIXES = { '>': 'commands', '?': 'questions', '@': 'views' } as const
type Among = 'everything' | (typeof PREFIXES)[keyof typeof PREFIXES]

const LATELY = 5
const LISTED = 8
const ALL = 60

/** Splits off the sign that narrows the palette. */
export function readPrefix(text: string): { readonly among: Among; readonly words: string } {
  const words = text.trimStart()
  const among = PREFIXES[words[0] as keyof typeof PREFIXES]
  return among ? { among, words: words.slice(1).trim() } : { among: 'everything', words: words.trim() }
}

/** The rows for what was typed, in groups; `nodes` are those that the graph answered with. */
export function paletteOf(text: string, nodes: readonly GraphNode[], choices: Choices): Group[] {
  const { among, words } = readPrefix(text)
  const groups = words === '' ? whenEmpty(among, choices) : whenTyped(among, words, nodes, choices)
  return groups.filter(({ options }) => options.length > 0)
}

const isQuestion = ({ id }: Command) => id.startsWith('library.')
const asOption = (command: Command): Option => ({ kind: 'command', command, why: null })
const asView = (name: string): Option => ({ kind: 'view', name })

/** With nothing typed: what was used last, and what a newcomer can ask of a case. */
function whenEmpty(among: Among, { commands, views, lately, isCase, state }: Choices): Group[] {
  const possible = commands.filter(command => isEnabled(command, state))
  const used = lately.flatMap(id => possible.find(command => command.id === id) ?? []).slice(0, LATELY)
  const others = possible.filter(command => among !== 'everything' || !used.includes(command))
  const questions = others.filter(isQuestion)
  const deeds = others.filter(command => !isQuestion(command))
  const groups: Record<Among, Group[]> = {
    everything: [
      { title: 'Lately used', options: used.map(asOption) },
      { title: 'Library queries', options: isCase ? questions.slice(0, LISTED).map(asOption) : [] },
      { title: 'Views', options: views.slice(0, LISTED).map(asView) },
      { title: 'Commands', options: deeds.slice(0, LISTED).map(asOption) },
    ],
    commands: [{ title: 'Commands', options: deeds.map(asOption) }],
    questions: [{ title: 'Library queries', options: questions.map(asOption) }],
    views: [{ title: 'Views', options: views.map(asView) }],
  }
  return groups[among]
}

function whenTyped(among: Among, words: string, nodes: readonly GraphNode[], choices: Choices): Group[] {
  const { commands, views, lately, state } = choices
  const limit = among === 'everything' ? LISTED : ALL
  const isWanted = (group: Among) => among === 'everything' || among === group
  const find = (some: readonly Command[]): Option[] =>
    findCommands(some, words, state, lately)
      .slice(0, limit)
      .map(found => ({ kind: 'command', ...found }))
  return [
    { title: 'Nodes', options: among === 'everything' ? nodes.map(node => ({ kind: 'node', node })) : [] },
    {
      title: 'Commands',
      options: isWanted('commands') ? find(commands.filter(one => !isQuestion(one))) : [],
    },
    { title: 'Library queries', options: isWanted('questions') ? find(commands.filter(isQuestion)) : [] },
    { title: 'Views', options: isWanted('views') ? findViews(views, words).slice(0, limit).map(asView) : [] },
  ]
}

function findViews(views: readonly string[], words: string): string[] {
  return views
    .map(name => ({ name, score: matchWords(words, name, ['view'], true) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ name }) => name)
}
