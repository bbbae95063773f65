/**
 * What the user has named and kept of the source that is shown, views and layouts, and how far it may be passed on: one
 * text on disk for each source.
 */
import '../../graph/view/without-eval.ts'
import * as z from 'zod/mini'
import { create } from 'zustand'
import { CodedError } from '../../graph/model/errors.ts'
import { type Marking, MARKINGS } from '../../graph/story/story-file.ts'
import { counted } from '../ui/counted.ts'
import { notify, notifyError } from '../ui/notify.ts'
import { requestMain } from './request-main.ts'
import { readPicture, savedPlace, type SavedPicture } from './saved-picture.ts'

/** A canvas that was kept under a name. */
export interface NamedView {
  readonly name: string
  readonly picture: SavedPicture
}

/** Where nodes stood, under a name. Nodes are named as `referenceTo` does. */
export type NamedLayout = z.infer<typeof namedLayout>

interface Shelf {
  readonly views: readonly NamedView[]
  readonly layouts: readonly NamedLayout[]
  /** How far what is made of this source may be passed on; null where nobody has said. */
  readonly marking: Marking | null
}

const EMPTY: Shelf = { views: [], layouts: [], marking: null }

export const useShelf = create<Shelf>()(() => EMPTY)

/** Characters of a shelf that are kept: what main takes. */
const LONGEST = 20_000_000

const name = z.string().check(z.minLength(1), z.maxLength(200))
const namedView = z.object({ name, picture: z.unknown() })
const namedLayout = z.object({ name, places: z.array(savedPlace) })
const markings = z.nullable(z.enum(MARKINGS))
const shelfFile = z.object({
  format: z.literal('breachgraph-shelf'),
  version: z.literal(1),
  views: z.array(z.unknown()),
  layouts: z.array(z.unknown()),
  marking: z.optional(z.unknown()),
})

/** Whose shelf is loaded; nothing is written before. */
let source: string | null = null
/** Whose shelf was asked for last. */
let asked: string | null = null

/** Brings the shelf of a source. What of it cannot be read is left out and told. */
export async function openShelf(key: string): Promise<void> {
  source = null
  asked = key
  useShelf.setState(EMPTY)
  const text = await requestMain('shelf.read', { source: key }).catch((error: unknown) => {
    notifyError(error)
    return null
  })
  const { shelf, lost } = text === null ? { shelf: EMPTY, lost: 0 } : decodeShelf(text)
  if (asked !== key) return
  source = key
  useShelf.setState(shelf)
  if (lost > 0) {
    notify(
      `${counted(lost, 'entry', 'entries')} among the kept views and layouts could not be read and ${lost === 1 ? 'is' : 'are'} left out.`,
      'warn',
    )
  }
}

/** Keeps a view; one of the same name is replaced. Throws `SHELF_FULL` where it finds no room. */
export const keepView = (view: NamedView): void => put('views', view)
/** Keeps a layout; one of the same name is replaced. Throws `SHELF_FULL` where it finds no room. */
export const keepLayout = (layout: NamedLayout): void => put('layouts', layout)
export const removeView = (named: string): void => drop('views', named)
export const removeLayout = (named: string): void => drop('layouts', named)

/** The view under another name, in its place; one that had the name is replaced. */
export function renameView(from: string, to: string): void {
  const { views } = useShelf.getState()
  write({
    ...useShelf.getState(),
    views: views
      .filter(view => view.name !== to || view.name === from)
      .map(view => (view.name === from ? { ...view, name: to } : view)),
  })
}

/** Marks how far what is made of this source may be passed on; null takes the mark away. */
export const markSource = (marking: Marking | null): void => write({ ...useShelf.getState(), marking })

function put(part: 'views' | 'layouts', entry: NamedView | NamedLayout): void {
  const shelf = useShelf.getState()
  const known = shelf[part].some(other => other.name === entry.name)
  const entries = known
    ? shelf[part].map(other => (other.name === entry.name ? entry : other))
    : [...shelf[part], entry]
  write({ ...shelf, [part]: entries })
}

function drop(part: 'views' | 'layouts', named: string): void {
  const shelf = useShelf.getState()
  write({ ...shelf, [part]: shelf[part].filter(entry => entry.name !== named) })
}

function write(shelf: Shelf): void {
  if (source === null) {
    throw new CodedError('NO_SOURCE', 'Nothing can be kept before a graph is open; open one and try again.')
  }
  const text = encodeShelf(shelf)
  if (text.length > LONGEST) {
    throw new CodedError(
      'SHELF_FULL',
      'The kept views and layouts of this graph take more room than there is; remove some and keep this again.',
    )
  }
  useShelf.setState(shelf)
  requestMain('shelf.write', { source, shelf: text }).catch(notifyError)
}

/** The shelf as text. */
export function encodeShelf({ views, layouts, marking }: Shelf): string {
  return JSON.stringify({ format: 'breachgraph-shelf', version: 1, views, layouts, marking })
}

/** Reads a shelf as far as it can be read; `lost` counts what could not. */
export function decodeShelf(text: string): { readonly shelf: Shelf; readonly lost: number } {
  let json: unknown = null
  try {
    json = JSON.parse(text)
  } catch {
    // Told with what else cannot be read.
  }
  const file = shelfFile.safeParse(json).data
  if (!file) return { shelf: EMPTY, lost: 1 }
  let lost = 0
  const views = file.views.flatMap(raw => {
    const named = namedView.safeParse(raw).data
    const read = named && readPicture(named.picture)
    lost += read ? read.lost : 1
    return read ? [{ name: named.name, picture: read.picture }] : []
  })
  const layouts = file.layouts.flatMap(raw => {
    const read = namedLayout.safeParse(raw).data
    if (!read) lost++
    return read ? [read] : []
  })
  const marking = markings.safeParse(file.marking ?? null)
  if (!marking.success) lost++
  return { shelf: { views, layouts, marking: marking.data ?? null }, lost }
}
