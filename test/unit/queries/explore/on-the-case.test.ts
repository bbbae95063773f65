import { describe, expect, it } from 'vitest'
import { readMoment } from '../../../../graph/case/moment.ts'
import type { GraphNode, GraphRelationship, Value } from '../../../../graph/model/value.ts'
import { labelCounts, nodeTotal, relationshipTotals, typeCounts } from '../../../../queries/explore/counts.ts'
import { claimsById, claimsOfNode } from '../../../../queries/explore/evidence.ts'
import {
  degrees,
  neighbourCounts,
  neighboursBy,
  neighbourTotal,
} from '../../../../queries/explore/neighbours.ts'
import { nodesByElementId, nodesById } from '../../../../queries/explore/nodes.ts'
import { connectionsWithin } from '../../../../queries/explore/connections-within.ts'
import { relationshipsAmong } from '../../../../queries/explore/relationships-among.ts'
import { search } from '../../../../queries/explore/search.ts'
import { caseSources } from '../../../../queries/explore/sources.ts'
import { firstTimes } from '../../../../queries/explore/times.ts'
import { caseFile, rowsOf, textOf } from './on-the-case.ts'

const neighbours = neighboursBy('connected')
const APT = 'threat-actor/apt-18'

async function elementIdOf(id: string): Promise<string> {
  const [row] = await rowsOf(nodesById, { ids: [id] })
  return (row![0] as GraphNode).elementId
}

/** Entity ids that a relationship of the case file joins to this one. */
function neighboursInFile(id: string): string[] {
  const ends = caseFile.relationships.flatMap(({ start, end }) =>
    start === id ? [end] : end === id ? [start] : [],
  )
  return [...new Set(ends)].sort()
}

const ids = (rows: readonly (readonly Value[])[]) => rows.map(([node]) => String(textOf(node, 'id'))).sort()

describe('the queries of the explorer on the bundled case', () => {
  it('find the nodes of the opening view by their ids', async () => {
    const wanted = caseFile.opening!.nodes.map(({ id }) => id)
    expect(ids(await rowsOf(nodesById, { ids: wanted }))).toEqual(wanted.toSorted())
  })

  it('find nodes by element id', async () => {
    const elementId = await elementIdOf(APT)
    expect(ids(await rowsOf(nodesByElementId, { elementIds: [elementId, 'no such'] }))).toEqual([APT])
  })

  it('find the first times that claims give for what they are about', async () => {
    const wanted = [APT, 'incident/apex-intrusion', 'sector/healthcare']
    const rows = await rowsOf(firstTimes, { elementIds: await Promise.all(wanted.map(elementIdOf)) })
    const firstDay = (id: string, time: 'happened' | 'said') => {
      const days = caseFile.claims.flatMap(claim =>
        claim.about.includes(id) && claim[time] ? [readMoment(claim[time].earliest)!.firstDay] : [],
      )
      return days.length > 0 ? { kind: 'date', epochDay: Math.min(...days) } : null
    }
    const expected = wanted.map(id => [firstDay(id, 'happened'), firstDay(id, 'said')])
    expect(rows.map(([, ...times]) => times)).toEqual(expect.arrayContaining(expected))
    expect(expected.flat()).toContain(null)
  })

  it('count the relationships of each node with others of a set', async () => {
    const wanted = ids(await rowsOf(nodesById, { ids: caseFile.opening!.nodes.map(({ id }) => id) }))
    const elementIds = await Promise.all(wanted.map(elementIdOf))
    const idOf = new Map(elementIds.map((elementId, index) => [elementId, wanted[index]!]))
    const rows = await rowsOf(connectionsWithin, { elementIds })
    const expected = new Map<string, number>()
    for (const { start, end } of caseFile.relationships) {
      if (!wanted.includes(start) || !wanted.includes(end)) continue
      for (const id of new Set([start, end])) expected.set(id, (expected.get(id) ?? 0) + 1)
    }
    expect(new Map(rows.map(([id, count]) => [idOf.get(id as string), Number(count)]))).toEqual(expected)
  })

  it('bring every relationship between drawn nodes once', async () => {
    const wanted = ids(await rowsOf(nodesById, { ids: caseFile.opening!.nodes.map(({ id }) => id) }))
    const all = await Promise.all(wanted.map(elementIdOf))
    const rows = await rowsOf(relationshipsAmong, { fresh: all.slice(0, 10), drawn: all.slice(10) })
    const first = new Set(wanted.slice(0, 10))
    const expected = caseFile.relationships.filter(
      ({ start, end }) =>
        wanted.includes(start) && wanted.includes(end) && (first.has(start) || first.has(end)),
    )
    expect(rows.length).toBe(expected.length)
    expect(rows.map(([r]) => (r as GraphRelationship).type).sort()).toEqual(
      expected.map(({ type }) => type).sort(),
    )
  })

  it('expand by everything but evidence, without what is drawn', async () => {
    const elementId = await elementIdOf(APT)
    const drawn = [await elementIdOf('location/china')]
    const rows = await rowsOf(neighbours, { elementId, drawn, inCase: true, limit: 50 })
    expect(ids(rows)).toEqual(neighboursInFile(APT).filter(id => id !== 'location/china'))
    const [[total]] = (await rowsOf(neighbourTotal, { elementId, drawn })) as [[bigint]]
    expect(Number(total)).toBe(rows.length)
  })

  it('expand by type, direction and kind, and stop at the limit', async () => {
    const elementId = await elementIdOf(APT)
    const base = { elementId, drawn: [], inCase: true, limit: 50 }
    const sectors = caseFile.relationships
      .filter(({ type, start }) => type === 'TARGETS_SECTOR' && start === APT)
      .map(({ end }) => end)
      .sort()
    expect(ids(await rowsOf(neighbours, { ...base, type: 'TARGETS_SECTOR' }))).toEqual(sectors)
    expect(ids(await rowsOf(neighbours, { ...base, kind: 'Sector' }))).toEqual(sectors)
    expect(await rowsOf(neighbours, { ...base, type: 'TARGETS_SECTOR', direction: 'in' })).toEqual([])
    expect(ids(await rowsOf(neighbours, { ...base, direction: 'in', kind: 'Investigator' }))).toEqual([
      'investigator/mandiant',
    ])
    expect((await rowsOf(neighbours, { ...base, limit: 3 })).length).toBe(3)
    const claims = await rowsOf(neighbours, { ...base, kind: 'Claim', limit: 500 })
    expect(ids(claims)).toEqual(
      caseFile.claims
        .filter(claim =>
          [claim.about, claim.attributesTo, claim.via, claim.asked].some(list => list?.includes(APT)),
        )
        .map(({ id }) => id)
        .sort(),
    )
  })

  it('count what an expansion would bring before it does', async () => {
    const elementId = await elementIdOf(APT)
    const drawn = [await elementIdOf('sector/healthcare')]
    const rows = await rowsOf(neighbourCounts, { elementId, drawn })
    const sectors = rows.find(([type]) => type === 'TARGETS_SECTOR')!
    expect(sectors[1]).toBe('out')
    expect(sectors[3]).toBe(5n)
    expect(sectors[4]).toBe(4n)
    expect(rows.find(([type]) => type === 'NAMES')![1]).toBe('in')
    expect(rows.some(([type]) => type === 'ABOUT')).toBe(true)
  })

  it.each([APT, 'publisher/databreaches-net'])(
    'count how connected %s is, evidence left out',
    async entity => {
      const elementId = await elementIdOf(entity)
      const [[id, relationships, count]] = (await rowsOf(degrees, { elementIds: [elementId] })) as [Value[]]
      expect(id).toBe(elementId)
      expect(Number(relationships)).toBe(
        caseFile.relationships.filter(({ start, end }) => start === entity || end === entity).length,
      )
      expect(Number(count)).toBe(neighboursInFile(entity).length)
    },
  )

  it.each([
    ['apt', APT],
    ['APT 18', APT],
    ['actor:apt', APT],
    ['threat actor:dynamite', 'threat-actor/dynamite-panda'],
    ['health cardinal', 'client/cardinal-health'],
    ['0MID', 'threat-actor/0mid16b'],
  ])('search for %j and find it first', async (text, id) => {
    const rows = await rowsOf(search, { text, limit: 10 })
    expect(textOf(rows[0]![0], 'id')).toBe(id)
  })

  it('search the text of claims too, after the parties, and only up to the limit', async () => {
    const claims = await rowsOf(search, { text: 'claim:email', limit: 100 })
    expect(claims.length).toBeGreaterThan(0)
    for (const [claim] of claims) expect(String(textOf(claim, 'text')).toLowerCase()).toContain('email')
    expect((await rowsOf(search, { text: 'apex', limit: 4 })).length).toBe(4)
    expect(await rowsOf(search, { text: 'vendor:cardinal', limit: 10 })).toEqual([])
  })

  it('read the evidence of a relationship: speaker, source, and what speaks against it', async () => {
    const relationship = caseFile.relationships.find(({ status }) => status === 'corroborated')!
    const rows = await rowsOf(claimsById, { ids: relationship.claims })
    expect(ids(rows)).toEqual(relationship.claims.toSorted())
    for (const [claim, source, speaker] of rows) {
      const record = caseFile.claims.find(({ id }) => id === textOf(claim, 'id'))!
      expect(textOf(source, 'id')).toBe(record.source)
      expect(textOf(speaker, 'id')).toBe(record.statedBy)
    }
  })

  it('name what contradicts a claim, and who says so', async () => {
    const record = caseFile.claims.find(({ contradicts }) => contradicts?.length)!
    const [row] = await rowsOf(claimsById, { ids: [record.id] })
    const contradicts = row![6] as ReadonlyMap<string, Value>[]
    expect(contradicts.map(entry => textOf(entry.get('claim'), 'id'))).toEqual(
      expect.arrayContaining([...record.contradicts!]),
    )
    for (const entry of contradicts) expect(textOf(entry.get('speaker'), 'name')).toBeTruthy()
  })

  it('read the evidence of a node over all its relationships', async () => {
    const expected = new Set([
      ...caseFile.claims.filter(({ about }) => about.includes(APT)).map(({ id }) => id),
      ...caseFile.relationships
        .filter(({ start, end }) => start === APT || end === APT)
        .flatMap(({ claims }) => claims),
    ])
    expect(ids(await rowsOf(claimsOfNode, { elementId: await elementIdOf(APT) }))).toEqual(
      [...expected].sort(),
    )
  })

  it('find a claim as the evidence of itself', async () => {
    const id = caseFile.claims[0]!.id
    const [row] = await rowsOf(nodesByElementId, { elementIds: [await elementIdOf(id)] })
    const evidence = await rowsOf(claimsOfNode, { elementId: (row![0] as GraphNode).elementId })
    expect(ids(evidence)).toEqual([id])
  })

  it('count the graph for the bar and the legend', async () => {
    expect(await rowsOf(nodeTotal, {})).toEqual([[BigInt(caseFile.entities.length)]])
    const alleged = caseFile.relationships.filter(({ status }) => status === 'alleged').length
    const [[relationships, allegedCounted, unsourced]] = (await rowsOf(relationshipTotals, {})) as [bigint[]]
    expect(Number(relationships)).toBe(caseFile.relationships.length)
    expect(Number(allegedCounted)).toBe(alleged)
    expect(unsourced).toBe(0n)
    const labels = new Map((await rowsOf(labelCounts, {})) as [string, bigint][])
    expect(labels.get('Claim')).toBe(BigInt(caseFile.claims.length))
    const types = new Map((await rowsOf(typeCounts, {})) as [string, bigint][])
    expect(types.get('ATTRIBUTED_TO')).toBe(
      BigInt(caseFile.relationships.filter(({ type }) => type === 'ATTRIBUTED_TO').length),
    )
  })

  it('list the sources with their publishers and how much they carry', async () => {
    const rows = await rowsOf(caseSources, {})
    expect(rows.map(([source]) => textOf(source, 'id')).sort()).toEqual(
      caseFile.sources.map(({ id }) => id).sort(),
    )
    expect(rows.reduce((sum, [, , claims]) => sum + Number(claims), 0)).toBe(caseFile.claims.length)
    for (const [, publisher] of rows) expect(publisher).toBeTruthy()
  })
})
