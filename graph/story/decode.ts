import { CodedError } from '../model/errors.ts'
import { storySchema } from './schema.ts'
import type { StoryFile } from './story-file.ts'

/**
 * Reads a story file.
 *
 * @throws CodedError `STORY_NOT_JSON`, `STORY_VERSION_UNSUPPORTED`, `STORY_BROKEN` (its sentence names the place).
 */
export function decodeStory(text: string): StoryFile {
  let parsed: unknown
  try {
    parsed = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch (error) {
    throw new CodedError(
      'STORY_NOT_JSON',
      `The story file is no JSON (${error instanceof Error ? error.message : String(error)}); take an earlier copy.`,
      undefined,
      { cause: error },
    )
  }
  return storyOf(parsed)
}

/** Checks a story that is already parsed. Throws as `decodeStory` does. */
export function storyOf(parsed: unknown): StoryFile {
  const { format, version } = (parsed ?? {}) as { readonly format?: unknown; readonly version?: unknown }
  if (format !== 'breachgraph-story') throw broken('format', 'a story file says "breachgraph-story" here')
  if (version !== 1) {
    throw new CodedError(
      'STORY_VERSION_UNSUPPORTED',
      `The story file is of version ${JSON.stringify(version) ?? 'none'} and this app reads version 1; open it with the version of Breachgraph that wrote it.`,
    )
  }
  const read = storySchema.safeParse(parsed)
  if (!read.success) {
    const { path, message } = read.error.issues[0]!
    throw broken(path.map(String).join('.'), message)
  }
  checkReferences(read.data)
  return read.data
}

function checkReferences({ scenes }: StoryFile): void {
  const known = new Set<string>()
  scenes.forEach(({ id }, index) => {
    if (known.has(id)) throw broken(`scenes.${index}.id`, `"${id}" is there twice`)
    known.add(id)
  })
  scenes.forEach(({ branches = [], nodes, folded }, index) => {
    const astray = branches.find(({ scene }) => !known.has(scene))
    if (astray) throw broken(`scenes.${index}.branches`, `there is no scene "${astray.scene}"`)
    const drawn = new Set(nodes.map(({ node }) => node))
    const loose = folded.find(({ into }) => !drawn.has(into))
    if (loose) throw broken(`scenes.${index}.folded`, `${loose.into} is not drawn`)
  })
  if (scenes.every(({ aside }) => aside)) throw broken('scenes', 'all of them are asides')
}

function broken(path: string, what: string): CodedError {
  return new CodedError('STORY_BROKEN', `The story file is broken at ${path}: ${what}; correct it there.`)
}
