import { describe, expect, it } from 'vitest'
import type { SavedPicture } from '../../../../renderer/store/saved-picture.ts'
import { decodeViewFile, encodeViewFile } from '../../../../renderer/store/view-file.ts'

const picture: SavedPicture = {
  nodes: [{ node: 'id:person/ada', x: 1, y: 2, pinned: false }],
  hidden: [],
  hiddenRelationships: [],
  folded: [],
  expanded: [],
  capped: [],
  leftOut: [],
  filters: [],
  styles: [],
  selection: [],
  camera: null,
}
const sheets = [
  { name: 'Actors', picture },
  { name: 'Sources', picture: { ...picture, nodes: [] } },
]

describe('a view file', () => {
  it('holds every canvas and which was shown', () => {
    expect(decodeViewFile(encodeViewFile({ sheets, shown: 1 }))).toEqual({ sheets, shown: 1, lost: 0 })
  })

  it('of version 1 is one canvas without filters or styles', () => {
    const { filters: _f, styles: _s, ...first } = picture
    const text = JSON.stringify({ format: 'breachgraph-view', version: 1, ...first })
    expect(decodeViewFile(text)).toEqual({ sheets: [{ name: 'Canvas 1', picture }], shown: 0, lost: 0 })
  })

  it.each([
    '',
    'null',
    '[]',
    '{"format":"breachgraph-view","vers',
    JSON.stringify({ format: 'breachgraph-view', version: 1 }),
    JSON.stringify({ format: 'breachgraph-view', version: 2, shown: 0, sheets: [] }),
    JSON.stringify({ format: 'breachgraph-view', version: 3, shown: 0, sheets }),
    JSON.stringify({ format: 'other', version: 2, shown: 0, sheets }),
  ])('is nothing when the text is none: %j', text => {
    expect(decodeViewFile(text)).toBeNull()
  })

  it('leaves out and counts a canvas that is none, and shows one that is there', () => {
    const text = JSON.stringify({
      format: 'breachgraph-view',
      version: 2,
      shown: 5,
      sheets: [sheets[0], { name: 7 }],
    })
    expect(decodeViewFile(text)).toEqual({ sheets: [sheets[0]], shown: 0, lost: 1 })
  })
})
