import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Pseudonyms } from '../../../../../graph/names/pseudonyms.ts'
import { packRows } from '../../../../../graph/packed/pack-rows.ts'
import { PackedRows } from '../../../../../graph/packed/packed-rows.ts'
import type { StoryFile } from '../../../../../graph/story/story-file.ts'
import { nodeTotal } from '../../../../../queries/explore/counts.ts'
import type { GraphSource } from '../../../../../queries/sources/graph-source.ts'
import type { Kind } from '../../../../../renderer/canvas/kinds.ts'
import { rowsOf } from '../../../../../renderer/features/explore/ask.ts'
import { readNames } from '../../../../../renderer/features/names/read-names.ts'
import type { Reading } from '../../../../../renderer/features/reel/reading.ts'
import { reelFrom } from '../../../../../renderer/features/reel/reel-from.ts'
import { iconStrokes } from '../../../../../renderer/picture/icon-strokes.ts'
import type { Reel } from '../../../../../renderer/player/reel.ts'

/** Asks a source in this process, its rows packed as those that the page gets. */
export function readingOf(source: GraphSource): Reading {
  return async (query, input) => {
    const { statement, action } = query
    const parameters = new Map(Object.entries(query.parameters(input)))
    const result = await source.run({ statement, parameters, access: 'read', action })
    const batches: PackedRows[] = []
    for await (const rows of result) batches.push(new PackedRows(packRows(result.columns, rows)))
    const rowCount = batches.reduce((sum, batch) => sum + batch.rowCount, 0)
    return { columns: result.columns, batches, rowCount, more: false, summary: await result.summary }
  }
}

const iconOf = ({ icon }: Kind) =>
  iconStrokes(`data:image/svg+xml;utf8,${encodeURIComponent(renderToStaticMarkup(createElement(icon)))}`)
    .paths

/** The reel of a story on a source, made on one and the same day. */
export function reelOn(
  source: GraphSource,
  story: StoryFile,
  choice: { readonly notes?: boolean; readonly namesOff?: boolean } = {},
): Promise<Reel> {
  const read = readingOf(source)
  const origin = {
    read,
    iconOf,
    now: new Date(2025, 0, 31, 12),
    total: async () => Number(rowsOf(await read(nodeTotal, {}))[0]![0]),
    pseudonyms: async () => {
      const pseudonyms = new Pseudonyms()
      await readNames(pseudonyms, read)
      return pseudonyms
    },
  }
  return reelFrom(story, { notes: false, namesOff: false, ...choice }, origin)
}
