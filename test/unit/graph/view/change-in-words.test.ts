import { describe, expect, it } from 'vitest'
import { ViewChangeBuilder } from '../../../../graph/view/change.ts'
import { changeInWords } from '../../../../graph/view/change-in-words.ts'
import { EMPTY_VIEW, type View } from '../../../../graph/view/view.ts'

const place = { x: 1, y: 2, pinned: false }
const view: View = {
  ...EMPTY_VIEW,
  nodes: new Map([
    ['n:1', place],
    ['n:2', place],
    ['n:3', place],
    ['n:4', place],
  ]),
}

describe('a change in words', () => {
  it('counts what is drawn, hidden, folded, removed and moved', () => {
    const change = new ViewChangeBuilder(view)
      .set('nodes', 'n:9', place)
      .set('nodes', 'n:8', place)
      .set('relationships', 'r:1', true)
      .set('nodes', 'n:1', undefined)
      .set('hidden', 'n:1', place)
      .set('nodes', 'n:2', undefined)
      .set('folded', 'n:2', { into: 'n:9', place })
      .set('nodes', 'n:3', undefined)
      .set('nodes', 'n:4', { ...place, x: 7 })
      .build()
    expect(changeInWords(change)).toBe('2 drawn · 1 hidden · 1 folded · 1 removed · 1 moved')
  })

  it('names lines where no node is touched', () => {
    expect(changeInWords(new ViewChangeBuilder(view).set('relationships', 'r:1', true).build())).toBe(
      '1 line',
    )
  })

  it('is empty where nothing can be seen', () => {
    expect(changeInWords(new ViewChangeBuilder(view).set('capped', 'n:1', 3).build())).toBe('')
  })
})
