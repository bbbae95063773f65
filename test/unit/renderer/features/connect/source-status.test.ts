import { describe, expect, it } from 'vitest'
import { retryTime, toneOf, wordsOf } from '../../../../../renderer/features/connect/source-status.tsx'
import { shownProfile } from '../../../../../renderer/features/connect/shown-profile.ts'
import { type AppState, useApp } from '../../../../../renderer/store/app-state.ts'

const server = (writable: boolean): AppState['connection'] => ({
  status: 'ready',
  source: { kind: 'neo4j', title: 'Movies', key: 'neo4j:one', opening: null, server: null, writable },
})
const away: AppState['sourceStatus'] = {
  state: 'away',
  error: { code: 'SERVER_AWAY', message: 'The server is away.' },
  retryAt: 5000,
}
const state = (connection: AppState['connection'], sourceStatus: AppState['sourceStatus']): AppState => ({
  ...useApp.getState(),
  connection,
  sourceStatus,
})

describe('the status of a source', () => {
  it('says whether a server answers and whether it may be changed', () => {
    expect(wordsOf(state(server(false), { state: 'online' }))).toBe('Online · read only')
    expect(wordsOf(state(server(true), { state: 'online' }))).toBe('Online · writable')
    expect(wordsOf(state(server(true), away))).toBe('Away')
    expect(retryTime(state(server(true), away))).toBe(5000)
    expect(retryTime(state(server(true), { state: 'online' }))).toBeNull()
  })

  it('is good only while the source answers', () => {
    expect(toneOf(state(server(true), { state: 'online' }))).toBe('good')
    expect(toneOf(state(server(true), away))).toBe('warn')
    expect(toneOf(state({ status: 'lost', source: null }, { state: 'online' }))).toBe('warn')
    expect(toneOf(state({ status: 'failed', error: { code: 'X', message: 'x' } }, { state: 'online' }))).toBe(
      'bad',
    )
  })

  it('knows which connection the window shows', () => {
    expect(shownProfile({ connection: server(true) })).toBe('one')
    expect(shownProfile({ connection: { status: 'connecting' } })).toBeNull()
  })
})
