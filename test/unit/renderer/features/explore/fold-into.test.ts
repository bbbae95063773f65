import { expect, it } from 'vitest'
import { applyViewChange, ViewChangeBuilder } from '../../../../../graph/view/change.ts'
import { EMPTY_VIEW, type NodeKey, type View } from '../../../../../graph/view/view.ts'
import { foldInto } from '../../../../../renderer/features/explore/fold.ts'
import { groupMembers } from '../../../../../renderer/features/explore/group.ts'
import { foldKept, foldToKeep } from '../../../../../renderer/store/saved-fold.ts'

const place = (x: number) => ({ x, y: 0, pinned: false })
const START: View = {
  ...EMPTY_VIEW,
  nodes: new Map([
    ['n:a', place(1)],
    ['n:b', place(2)],
    ['n:c', place(3)],
    ['n:d', place(4)],
  ]),
}

function folded(view: View, members: readonly NodeKey[], into: NodeKey, group?: true): View {
  const builder = new ViewChangeBuilder(view)
  foldInto(builder, view, members, into, group)
  return applyViewChange(view, builder.build())
}

it('what is folded leaves the canvas and keeps its place', () => {
  const view = folded(START, ['n:b', 'n:c'], 'n:a', true)
  expect([...view.nodes.keys()]).toEqual(['n:a', 'n:d'])
  expect(view.folded.get('n:c')).toEqual({ into: 'n:a', place: place(3), group: true })
  expect(groupMembers(view, 'n:a')).toEqual(['n:b', 'n:c'])
})

it('a group in a group remembers the one it was, as does an alias', () => {
  const alias = folded(START, ['n:b'], 'n:a')
  const inner = folded(alias, ['n:c'], 'n:a', true)
  const outer = folded(inner, ['n:a'], 'n:d', true)
  expect(groupMembers(outer, 'n:d').sort()).toEqual(['n:a', 'n:b', 'n:c'])
  expect(outer.folded.get('n:b')).toEqual({
    into: 'n:d',
    place: place(2),
    group: true,
    before: { into: 'n:a', place: place(2) },
  })
  expect(outer.folded.get('n:c')!.before).toEqual({ into: 'n:a', place: place(3), group: true })
})

it('an alias of an alias is folded into what is drawn', () => {
  const view = folded(folded(START, ['n:c'], 'n:b'), ['n:b'], 'n:a')
  expect(view.folded.get('n:c')).toEqual({ into: 'n:a', place: place(3) })
})

it('a fold is kept and read again, without what is gone from the graph', () => {
  const inner = folded(folded(START, ['n:b'], 'n:a'), ['n:c'], 'n:a', true)
  const outer = folded(inner, ['n:a'], 'n:d', true)
  const refer = (key: NodeKey) => `id:${key.slice(2)}`
  const found = (reference: string): NodeKey => `n:${reference.slice(3)}`
  for (const entry of outer.folded.values()) {
    const kept = foldToKeep(entry, refer)
    expect(foldKept(kept, entry.place, found)).toEqual(entry)
    const without = foldKept(kept, entry.place, reference =>
      reference === 'id:a' ? undefined : found(reference),
    )
    expect(without).toEqual({ into: 'n:d', place: entry.place, group: true })
    expect(foldKept(kept, entry.place, () => undefined)).toBeUndefined()
  }
})
