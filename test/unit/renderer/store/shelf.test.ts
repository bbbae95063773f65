import { describe, expect, it } from 'vitest'
import { decodeShelf, encodeShelf, type NamedView } from '../../../../renderer/store/shelf.ts'

const place = { node: 'id:person/ada', x: 1, y: 2, pinned: true }
const view: NamedView = {
  name: 'Who sells',
  picture: {
    nodes: [place],
    hidden: [],
    hiddenRelationships: [],
    folded: [],
    expanded: [],
    capped: [],
    leftOut: [],
    filters: [],
    styles: [],
    selection: ['id:person/ada'],
    camera: { x: 0, y: 0, zoom: 1 },
  },
}
const shelf = {
  views: [view],
  layouts: [{ name: 'By hand', places: [place] }],
  marking: 'TLP:AMBER' as const,
}

describe('a shelf', () => {
  it('reads back what was kept', () => {
    expect(decodeShelf(encodeShelf(shelf))).toEqual({ shelf, lost: 0 })
  })

  it.each(['', 'null', '{"format":"breachgraph-shelf","version":2,"views":[],"layouts":[]}'])(
    'is empty, and says so, when the text is none: %j',
    text => {
      expect(decodeShelf(text)).toEqual({ shelf: { views: [], layouts: [], marking: null }, lost: 1 })
    },
  )

  it('leaves out and counts entries that are none, and keeps the others', () => {
    const damaged = encodeShelf(shelf)
      .replace('"By hand"', '""')
      .replace('"selection":["id:', '"selection":["name:')
    const { shelf: left, lost } = decodeShelf(damaged)
    expect(lost).toBe(2)
    expect(left.layouts).toEqual([])
    expect(left.views[0]!.picture.selection).toEqual([])
    expect(left.views[0]!.picture.nodes).toEqual([place])
  })

  it('has no marking where it was kept before there were any, and counts one that is none', () => {
    const before = JSON.stringify({ format: 'breachgraph-shelf', version: 1, views: [], layouts: [] })
    expect(decodeShelf(before)).toEqual({ shelf: { views: [], layouts: [], marking: null }, lost: 0 })
    const strange = encodeShelf(shelf).replace('TLP:AMBER', 'TLP:PINK')
    expect(decodeShelf(strange)).toMatchObject({ shelf: { marking: null }, lost: 1 })
  })
})
