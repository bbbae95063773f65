import { it } from 'vitest'
import { chainFacts } from '../../../../queries/explore/chain-facts.ts'
import { chainOf } from '../../../../graph/chain/chain-of.ts'
import { rowsOf } from '../../queries/explore/on-the-case.ts'
it('dumps', async () => {
  const chain = chainOf(await chainFacts(rowsOf))
  const n = (x: any) => x?.properties.get('name') ?? x?.properties.get('text')
  for (const { phase, steps } of chain.lanes) {
    console.log('## ' + phase.title)
    for (const s of steps) console.log(' -', s.doers.map(d => n(d.node) + (d.named ? '*' : '')).join('/'), '→', s.line?.type ?? n(s.claims[0]!.node), '→', s.targets.map(t => n(t.node)).join('/'), '→', s.data.map(n).join('/'), '|', s.status, '|', s.dated ? JSON.stringify(s.dated.node.properties.get('happenedEarliest')) : '', '|', s.incidents.length, s.claims.length)
  }
  console.log(chain.incidents.map(i => [n(i.node), i.whole, i.loose]), chain.withheld)
})
