import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GraphStore } from '../../../../graph/store/graph-store.ts'
import { Transaction } from '../../../../graph/store/transaction.ts'
import { picture, run, steps } from '../change/random-change.ts'

describe('a transaction', () => {
  it('leaves nothing behind when it is rolled back', () => {
    fc.assert(
      fc.property(steps, steps, (first, second) => {
        const store = new GraphStore()
        run(store, first)
        const before = picture(store)
        run(store, second).rollback()
        expect(picture(store)).toEqual(before)
      }),
      { numRuns: 300 },
    )
  })

  it('never gives an id twice, even after deleting', () => {
    const store = new GraphStore()
    const transaction = new Transaction(store)
    const node = transaction.createNode([], new Map())
    transaction.deleteNode(node, false)
    expect(transaction.createNode([], new Map()).elementId).not.toBe(node.elementId)
  })

  it('refuses to delete a node that still has relationships', () => {
    const transaction = new Transaction(new GraphStore())
    const node = transaction.createNode([], new Map())
    transaction.createRelationship('R', node, node, new Map())
    expect(() => transaction.deleteNode(node, false)).toThrow(
      expect.objectContaining({ code: 'DELETE_CONNECTED_NODE' }),
    )
  })

  it('refuses to write to what it deleted', () => {
    const transaction = new Transaction(new GraphStore())
    const node = transaction.createNode([], new Map())
    transaction.deleteNode(node, false)
    expect(() => transaction.setProperty(node, 'a', 1n)).toThrow(
      expect.objectContaining({ code: 'DELETED_ENTITY_ACCESS' }),
    )
  })

  it('counts as Neo4j counts', () => {
    const transaction = new Transaction(new GraphStore())
    const node = transaction.createNode(
      ['A', 'B', 'A'],
      new Map([
        ['a', 1n],
        ['b', null],
      ]),
    )
    transaction.createRelationship('R', node, node, new Map([['c', 'x']]))
    transaction.setProperty(node, 'a', null)
    transaction.setProperty(node, 'absent', null)
    transaction.removeLabel(node, 'A')
    transaction.deleteNode(node, true)
    expect(transaction.counters).toEqual({
      nodesCreated: 1,
      nodesDeleted: 1,
      relationshipsCreated: 1,
      relationshipsDeleted: 1,
      propertiesSet: 3,
      labelsAdded: 2,
      labelsRemoved: 1,
    })
  })

  it.each([
    ['a map', new Map()],
    ['a nested list', [[1n]]],
    ['a list with null', [1n, null]],
    ['a mixed list', [1n, 'a']],
  ])('refuses %s as a property', (_, value) => {
    const transaction = new Transaction(new GraphStore())
    const node = transaction.createNode([], new Map())
    expect(() => transaction.setProperty(node, 'a', value)).toThrow(
      expect.objectContaining({ code: 'INVALID_PROPERTY_TYPE' }),
    )
  })

  it('stores a list of integers and floats as floats', () => {
    const transaction = new Transaction(new GraphStore())
    expect(transaction.createNode([], new Map([['a', [1n, 2.5]]])).properties.get('a')).toEqual([1, 2.5])
  })
})
