import { MessageChannel } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { packRows } from '../../../../graph/packed/pack-rows.ts'
import type { FromGraph, ToGraph } from '../../../../queries/protocol.ts'
import { type ConnectionListener, GraphClient } from '../../../../renderer/store/graph-client.ts'

const READY: FromGraph = {
  kind: 'ready',
  source: { kind: 'embedded', title: 'A case', key: 'a', opening: null, server: null, writable: true },
}

/** A client and the far end of its port, as the graph process would hold it. */
function pair(client: GraphClient, answer: (message: ToGraph, say: (reply: FromGraph) => void) => void) {
  const { port1, port2 } = new MessageChannel()
  const say = (reply: FromGraph) => port2.postMessage(reply)
  port2.on('message', (message: ToGraph) => answer(message, say))
  client.attach(port1 as never)
  return { say, close: () => port2.close() }
}

const quiet = {
  ready: () => undefined,
  failed: () => undefined,
  status: () => undefined,
  silent: () => undefined,
}
const client = (listener: Partial<ConnectionListener> = {}) => new GraphClient({ ...quiet, ...listener })
const oneRow: Parameters<typeof pair>[1] = (message, say) => {
  say({ kind: 'columns', id: message.id, columns: ['x'] })
  say({ kind: 'batch', id: message.id, buffer: packRows(['x'], [[7n]]) })
  say({ kind: 'done', id: message.id, more: true, summary: null })
}

describe('graph client', () => {
  test('gathers the packed rows of a statement and says that there was more', async () => {
    const graph = client()
    const end = pair(graph, oneRow)
    end.say(READY)
    const outcome = await graph.run({ statement: 'RETURN 7 AS x', action: 'test' })
    expect(outcome).toMatchObject({ columns: ['x'], rowCount: 1, more: true })
    expect(outcome.batches[0]!.value(0, 0)).toBe(7n)
    end.close()
  })

  test('a statement under way when the process ends is told so; the next one waits for the new port', async () => {
    const graph = client()
    const first = pair(graph, () => undefined)
    first.say(READY)
    const lost = graph.run({ statement: 'RETURN 1', action: 'test' })
    await new Promise(resolve => setTimeout(resolve, 20))
    graph.lose()
    await expect(lost).rejects.toMatchObject({ code: 'GRAPH_LOST' })
    const waiting = graph.run({ statement: 'RETURN 7 AS x', action: 'test' })
    const second = pair(graph, oneRow)
    second.say(READY)
    expect((await waiting).rowCount).toBe(1)
    first.close()
    second.close()
  })

  test('an error keeps its code and position; a cancel reaches the graph', async () => {
    const graph = client()
    const heard: string[] = []
    const end = pair(graph, (message, say) => {
      heard.push(message.kind)
      if (message.kind === 'cancel')
        say({ kind: 'error', id: message.id, error: { code: 'CANCELLED', message: 'Cancelled.' } })
    })
    end.say(READY)
    const abort = new AbortController()
    const run = graph.run({ statement: 'RETURN 1', action: 'test', signal: abort.signal })
    await new Promise(resolve => setTimeout(resolve, 20))
    abort.abort()
    await expect(run).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(heard).toEqual(['run', 'cancel'])
    end.close()
  })

  test('lets go of a cancelled read that the graph is silent about, and says that a change is not known', async () => {
    const graph = client()
    const end = pair(graph, () => undefined)
    end.say(READY)
    const abort = new AbortController()
    const { signal } = abort
    const read = graph.run({ statement: 'RETURN 1', action: 'test', signal })
    const change = graph.run({ statement: 'CREATE ()', access: 'write', action: 'test', signal })
    const outcomes = Promise.allSettled([read, change])
    await new Promise(resolve => setTimeout(resolve, 20))
    const cancelled = performance.now()
    abort.abort()
    expect(await outcomes).toMatchObject([
      { reason: { code: 'CANCELLED' } },
      { reason: { code: 'OUTCOME_UNKNOWN' } },
    ])
    expect(performance.now() - cancelled).toBeLessThan(1000)
    end.close()
  })

  test('follows a result to a file', async () => {
    const graph = client()
    const end = pair(graph, (message, say) => {
      expect(message).toMatchObject({ kind: 'save', token: 'a-file', format: 'csv' })
      say({ kind: 'saving', id: message.id, rows: 5000 })
      say({ kind: 'saved', id: message.id, rows: 7000 })
    })
    end.say(READY)
    const seen: number[] = []
    const { signal } = new AbortController()
    const rows = await graph.save({
      statement: 'RETURN 1',
      token: 'a-file',
      format: 'csv',
      signal,
      progress: count => seen.push(count),
    })
    expect({ rows, seen }).toEqual({ rows: 7000, seen: [5000] })
    end.close()
  })

  test('passes on whether the source answers', async () => {
    const told = new Promise(resolve => {
      const graph = client({ status: resolve })
      const end = pair(graph, () => undefined)
      end.say({ kind: 'status', status: { state: 'online' } })
      setTimeout(end.close, 50)
    })
    expect(await told).toEqual({ state: 'online' })
  })
})
