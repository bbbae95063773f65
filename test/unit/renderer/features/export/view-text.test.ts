import { describe, expect, it } from 'vitest'
import { CodedError } from '../../../../../graph/model/errors.ts'
import type { Stamp } from '../../../../../renderer/features/export/stamp.ts'
import { readViewText, viewText } from '../../../../../renderer/features/export/view-text.ts'
import type { SavedPicture } from '../../../../../renderer/store/saved-picture.ts'

const about: Stamp = {
  title: 'Two breaches',
  date: '2025-01-31',
  marking: null,
  drawn: 1,
  of: 71,
  hidden: 0,
  filtered: 0,
  capped: 0,
  alleged: 0,
  unsourced: 0,
}

const picture = (x: number, count = 1): SavedPicture => ({
  nodes: Array.from({ length: count }, (_, at) => ({ node: `id:vendor/${at}`, x, y: 2, pinned: true })),
  hidden: [],
  hiddenRelationships: [],
  folded: [],
  expanded: [],
  capped: [],
  leftOut: [],
  filters: [],
  styles: [],
  selection: [],
  camera: { x: 1, y: 2, zoom: 1.5 },
})

const write = (saved: SavedPicture) =>
  viewText('Two breaches', saved, about, [{ node: 'id:vendor/0', name: 'Apex', labels: ['Vendor'] }])

const codeOf = (text: string): string => {
  try {
    readViewText(text, 'x.json')
  } catch (error) {
    if (error instanceof CodedError) return error.code
    throw error
  }
  return 'read'
}

describe('a view file', () => {
  it('is read as it was written, whatever stands beside the view', () => {
    expect(readViewText(write(picture(1)), 'x.json')).toEqual({ picture: picture(1), lost: 0 })
  })

  it('tells who reads it what it is of, and how its nodes are called', () => {
    expect(JSON.parse(write(picture(1)))).toMatchObject({
      format: 'breachgraph-view',
      version: 2,
      about: { title: 'Two breaches', drawn: 1, of: 71 },
      names: [{ node: 'id:vendor/0', name: 'Apex' }],
    })
  })

  it.each([
    ['an empty text', '', 'NOT_A_VIEW_FILE'],
    ['another JSON', '{"nodes":[]}', 'NOT_A_VIEW_FILE'],
    ['a picture', '\u0089PNG', 'NOT_A_VIEW_FILE'],
    ['half a view', write(picture(1)).slice(0, 90), 'NOT_A_VIEW_FILE'],
    ['a later format', write(picture(1)).replace('"version": 2', '"version": 3'), 'NOT_A_VIEW_FILE'],
    ['a place out of reach', write(picture(1e300)), 'VIEW_FILE_DAMAGED'],
    ['more nodes than are drawn', write(picture(1, 5001)), 'VIEW_FILE_TOO_LARGE'],
  ])('that is %s is refused with a code', (_what, text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  it('with an entry that cannot be read is read without it, which is counted', () => {
    const text = write(picture(1, 2)).replace('"x": 1,', '"x": "1",')
    expect(readViewText(text, 'x.json').lost).toBe(1)
    expect(readViewText(text, 'x.json').picture.nodes).toHaveLength(1)
  })
})
