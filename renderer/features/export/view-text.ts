import { CodedError } from '../../../graph/model/errors.ts'
import type { SavedPicture } from '../../store/saved-picture.ts'
import { decodeViewFile, encodeViewFile } from '../../store/view-file.ts'
import type { Stamp } from './stamp.ts'

/** A node by what it is called, for whoever reads the file without the graph. */
export interface NamedNode {
  readonly node: string
  readonly name: string
  readonly labels: readonly string[]
}

/** One canvas as a file for people: what `decodeViewFile` reads, and beside it what it is of and how nodes are called. */
export function viewText(
  name: string,
  picture: SavedPicture,
  about: Stamp,
  names: readonly NamedNode[],
): string {
  const view = JSON.parse(encodeViewFile({ shown: 0, sheets: [{ name, picture }] })) as object
  return `${JSON.stringify({ ...view, about, names }, null, 1)}\n`
}

/** Nodes that a file may place: more were never drawn. */
const MOST_NODES = 5000
/** Canvas units from the middle that a node may be placed at: beyond, a canvas cannot tell places apart. */
const FARTHEST = 1e6

export interface ReadView {
  readonly picture: SavedPicture
  /** Entries that could not be read and are left out. */
  readonly lost: number
}

/** Reads a view file. Throws `NOT_A_VIEW_FILE`, `VIEW_FILE_TOO_LARGE` or `VIEW_FILE_DAMAGED`; `file` is its name. */
export function readViewText(text: string, file: string): ReadView {
  const read = decodeViewFile(text)
  if (!read) {
    throw new CodedError(
      'NOT_A_VIEW_FILE',
      `${file} holds no view; choose a file that was written by "Save view file".`,
    )
  }
  const { picture } = read.sheets[read.shown]!
  const placed = [...picture.nodes, ...picture.hidden, ...picture.folded]
  if (placed.length > MOST_NODES) {
    throw new CodedError(
      'VIEW_FILE_TOO_LARGE',
      `${file} places ${placed.length} nodes, more than can be drawn; choose a smaller view.`,
    )
  }
  if (placed.some(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) > FARTHEST)) {
    throw new CodedError(
      'VIEW_FILE_DAMAGED',
      `${file} places nodes where no canvas reaches, so nothing was drawn; take another copy of it.`,
    )
  }
  return { picture, lost: read.lost }
}
