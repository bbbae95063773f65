import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Value } from '../../../../graph/model/value.ts'
import { captionKeysOf, captionOf } from '../../../../renderer/canvas/node-caption.ts'
import { CASE_SHAPE, useGraphShape } from '../../../../renderer/store/graph-shape.ts'

const node = (label: string, properties: Record<string, Value>) => ({
  kind: 'node' as const,
  elementId: '4:5f1d:7',
  labels: [label],
  properties: new Map(Object.entries(properties)),
})
const facts = (key: string, texts = 20, length = 10) => ({ key, nodes: 20, texts, values: 20, length })

const shape = {
  ...CASE_SHAPE,
  isCase: false,
  labels: [{ name: 'Airport', count: 9 }],
  properties: new Map([['Airport', [facts('runways', 0), facts('iata', 20, 3), facts('city')]]]),
}

beforeEach(() => useGraphShape.setState({ shape: { ...shape } }))
afterAll(() => useGraphShape.setState({ shape: CASE_SHAPE }))

describe('the caption of a node in a graph that is no case', () => {
  it('is by the properties chosen for its label, whatever else a node has', () => {
    expect(captionOf(node('Airport', { city: 'Lugano', iata: 'LUG' }))).toBe('LUG')
    expect(captionOf(node('Airport', { city: 'Lugano' }))).toBe('Lugano')
  })

  it('is by what the first node of a label has where none were looked at, and stays so', () => {
    expect(captionOf(node('Film', { title: 'Roma' }))).toBe('Roma')
    expect(captionOf(node('Film', { title: 'Speed', name: 'other' }))).toBe('Speed')
    const { shape: now } = useGraphShape.getState()
    expect(captionKeysOf(now, 'Film')).toEqual(['title'])
    expect(captionOf(node('Film', { code: 'X1' }))).toBe('X1')
  })

  it('is the label and the end of the element id where nothing names it', () => {
    expect(captionOf(node('Reading', { value: 2.5 }))).toBe('Reading 7')
    expect(captionOf({ ...node('x', {}), labels: [] })).toBe('No label 7')
    expect(captionOf(node('Reading', { name: new Uint8Array([1]), title: '' }))).toBe('Reading 7')
  })

  it('is by name in a case, as ever', () => {
    useGraphShape.setState({ shape: CASE_SHAPE })
    expect(captionOf(node('Vendor', { id: 'vendor/x', name: 'APEX' }))).toBe('APEX')
  })
  it('says nothing of a private person in a case', () => {
    useGraphShape.setState({ shape: CASE_SHAPE })
    const claim = node('Claim', { id: 'claim/x', text: 'Has a house.', private: true })
    expect(captionOf(claim)).toBe('About a private person')
    useGraphShape.setState({ shape })
    expect(captionOf(claim)).not.toBe('About a private person')
  })
})
