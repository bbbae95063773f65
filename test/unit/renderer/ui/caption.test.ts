import { afterEach, describe, expect, it } from 'vitest'
import type { Value } from '../../../../graph/model/value.ts'
import { CASE_SHAPE, useGraphShape } from '../../../../renderer/store/graph-shape.ts'
import { captionOf } from '../../../../renderer/ui/caption.ts'

const node = (properties: Record<string, Value>) => ({
  kind: 'node' as const,
  elementId: '4:x:7',
  labels: ['Repository'],
  properties: new Map(Object.entries(properties)),
})

describe('what an element is called in lists', () => {
  afterEach(() => useGraphShape.setState({ shape: CASE_SHAPE }))

  it('keeps private persons private in a case; elsewhere the word is about something else', () => {
    const repository = node({ name: 'breachgraph', private: true })
    expect(captionOf(repository)).toBe('About a private person')
    useGraphShape.setState({ shape: { ...CASE_SHAPE, isCase: false } })
    expect(captionOf(repository)).toBe('breachgraph')
  })

  it('is at most sixty characters, never half of one', () => {
    const caption = captionOf(node({ name: '😀'.repeat(80) }))
    expect([...caption]).toHaveLength(60)
    expect(caption).not.toMatch(/\p{Surrogate}/u)
    expect(captionOf(node({ name: 'x'.repeat(60) }))).toBe('x'.repeat(60))
  })
})
