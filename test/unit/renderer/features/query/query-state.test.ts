import { beforeEach, describe, expect, it } from 'vitest'
import {
  earlierStatement,
  laterStatement,
  remember,
  useQuery,
} from '../../../../../renderer/features/query/query-state.ts'

describe('the history of the query box', () => {
  beforeEach(() => useQuery.setState(useQuery.getInitialState(), true))

  const text = () => useQuery.getState().text

  it('goes back and forth, and ends with an empty box', () => {
    remember('RETURN 1')
    remember('RETURN 2')
    expect(earlierStatement()).toBe(true)
    expect(text()).toBe('RETURN 2')
    earlierStatement()
    expect(text()).toBe('RETURN 1')
    expect(earlierStatement()).toBe(false)
    laterStatement()
    expect(text()).toBe('RETURN 2')
    expect(laterStatement()).toBe(true)
    expect(text()).toBe('')
    expect(laterStatement()).toBe(false)
  })

  it('keeps no statement twice in a row', () => {
    remember('RETURN 1')
    remember('RETURN 1')
    remember('RETURN 2')
    remember('RETURN 1')
    expect(useQuery.getState().history).toEqual(['RETURN 1', 'RETURN 2', 'RETURN 1'])
  })
})
