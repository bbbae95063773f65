import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorKind } from '../../../../../graph/cypher/error-codes.ts'
import { parse } from '../../../../../graph/cypher/parser/parse.ts'
import { check } from '../../../../../graph/cypher/scope/check.ts'
import { CodedError } from '../../../../../graph/model/errors.ts'

const words =
  "MATCH OPTIONAL WHERE WITH RETURN CREATE MERGE ON SET REMOVE DETACH DELETE UNWIND AS UNION ALL ORDER BY SKIP LIMIT DISTINCT AND OR XOR NOT IN IS NULL true STARTS ENDS CONTAINS CASE WHEN THEN ELSE END EXISTS COUNT any reduce shortestPath count collect size n m r x A :A :A|B ( ) [ ] { } , . .. : ; | = <> < > <= >= + - * / % ^ =~ += || $p 1 0 -1 2.5 'a' * -- --> <-- -[ ]- ]-> <-[ (n) (n:A) (n)-->(m) [x IN [1] | x] {a: 1} n.x ! & $ 0x `q` //\n /* */".split(
    ' ',
  )

/** Runs the front half; true when it accepts. Anything thrown that is not a coded error of the table fails. */
function accepts(text: string): boolean {
  try {
    check(parse(text))
    return true
  } catch (error) {
    if (!(error instanceof CodedError) || !errorKind(error.code)) throw error
    expect(error.position).toBeDefined()
    expect(error.position!.offset).toBeLessThanOrEqual(text.length)
    return false
  }
}

describe('any text', () => {
  it('is accepted or refused with a code and a position', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => void accepts(text)),
      { numRuns: 500 },
    )
  })

  it('made of the words of Cypher is accepted or refused with a code and a position', () => {
    const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map(list => list.join(' '))
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('', 'MATCH (n) ', 'RETURN '),
        (tail, head) => void accepts(head + tail),
      ),
      {
        numRuns: 3000,
      },
    )
  })

  it('near a good query is accepted or refused with a code and a position', () => {
    const good =
      "MATCH (a:A|B {x: $p})-[r:R*1..3]->(b) WHERE a.x > 1 AND NOT b:C OR [x IN a.l WHERE x:A | x.y][0] IS NULL WITH a, count(*) AS c ORDER BY c DESC LIMIT 3 RETURN CASE WHEN c > 1 THEN a {.x, y: 'z'} ELSE {k: -1.5} END AS v"
    expect(accepts(good)).toBe(true)
    const edit = fc.tuple(fc.nat(good.length), fc.nat(12), fc.constantFrom('', ...words))
    fc.assert(
      fc.property(edit, ([at, length, insert]) => {
        accepts(good.slice(0, at) + insert + good.slice(at + length))
      }),
      { numRuns: 2000 },
    )
  })
})
