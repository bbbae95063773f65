/** The canvases of one source as they are kept between sessions: version 2. Version 1 held one, without a name. */
import '../../graph/view/without-eval.ts'
import * as z from 'zod/mini'
import { readPicture, type SavedPicture } from './saved-picture.ts'

export interface SavedSheet {
  readonly name: string
  readonly picture: SavedPicture
}

export interface ViewFile {
  readonly sheets: readonly SavedSheet[]
  /** Which of them was on the canvas. */
  readonly shown: number
}

/** What the only canvas is called until it is given a name. */
export const FIRST_SHEET = 'Canvas 1'

const format = z.literal('breachgraph-view')
const first = z.looseObject({ format, version: z.literal(1) })
const second = z.object({
  format,
  version: z.literal(2),
  shown: z.catch(z.int(), 0),
  sheets: z.array(z.unknown()),
})
const sheet = z.object({ name: z.string().check(z.minLength(1)), picture: z.unknown() })

/** The canvases as text. */
export function encodeViewFile({ sheets, shown }: ViewFile): string {
  return JSON.stringify({ format: 'breachgraph-view', version: 2, shown, sheets })
}

/**
 * Reads the text as far as it can be read; `lost` counts the entries that could not. Null when there is nothing in it
 * to show, whatever it is.
 */
export function decodeViewFile(text: string): (ViewFile & { readonly lost: number }) | null {
  const json = parsed(text)
  const old = first.safeParse(json)
  if (old.success) {
    const read = readPicture(old.data)
    return read && { sheets: [{ name: FIRST_SHEET, picture: read.picture }], shown: 0, lost: read.lost }
  }
  const file = second.safeParse(json)
  return file.success ? readSheets(file.data) : null
}

function readSheets(file: z.infer<typeof second>): (ViewFile & { readonly lost: number }) | null {
  let lost = 0
  const sheets: SavedSheet[] = []
  for (const raw of file.sheets) {
    const named = sheet.safeParse(raw).data
    const read = named && readPicture(named.picture)
    if (read) sheets.push({ name: named.name, picture: read.picture })
    lost += read ? read.lost : 1
  }
  if (sheets.length === 0) return null
  return { sheets, shown: Math.min(Math.max(0, file.shown), sheets.length - 1), lost }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
