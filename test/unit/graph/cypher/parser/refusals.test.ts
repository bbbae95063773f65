import { describe, expect, it } from 'vitest'
import { parse } from '../../../../../graph/cypher/parser/parse.ts'
import { codeOf } from '../support/code-of.ts'

describe('what is not Cypher', () => {
  it.each([
    ['', 'The query is empty', 1],
    ['MATHC (n) RETURN n', "found 'MATHC'. Did you mean MATCH?", 1],
    ['MATCH (n) RETRUN n', 'Did you mean RETURN?', 11],
    ['MATCH (n) WHER n.x RETURN n', 'Did you mean WHERE?', 11],
    ['MATCH (n RETURN n', "Expected ')' but found 'RETURN'", 10],
    ['RETURN (1 + 2', "Expected ')' but found the end of the query", 14],
    ['RETURN 1 2', "Expected the next clause or the end of the query but found '2'", 10],
    ['MATCH (n) WHERE n.x = RETURN n', "Expected an expression but found 'RETURN'", 23],
    ['MATCH (n) WHERE n.x != 3 RETURN n', 'Not equal is written <>', 21],
    ['MATCH (n) RETURN n WHERE n.x', 'WHERE comes after MATCH or WITH', 20],
    ['MATCH (n)->(m) RETURN n', "Expected '-' or '->'", 11],
    ['MATCH n RETURN n', "Expected a node pattern such as '(n)' but found 'n'", 7],
    ['UNWIND [1] x RETURN x', "Expected AS but found 'x'", 12],
    ['RETURN 1; RETURN 2', 'one statement at a time', 11],
    ["RETURN [1 'two']", "Expected ']' but found the string 'two'", 11],
    ['RETURN {a 1}', "Expected ':' but found '1'", 11],
    ['MATCH (n {x: 1}.y) RETURN n', 'Expected a map of properties', 10],
    ['RETURN CASE x THEN 1 END', "Expected WHEN but found 'THEN'", 15],
    ['MATCH (n) RETURN n }', "found '}'", 20],
  ])('%s', (text, message, column) => {
    const error = codeOf(() => parse(text))
    expect(error).toMatchObject({ code: 'SYNTAX_ERROR', position: { line: 1, column } })
    expect(error.message).toContain(message)
    expect(error.message).toContain(`(line 1, column ${column})`)
  })

  it('takes no keyword for a mistyped one', () => {
    expect(codeOf(() => parse('MATCH (n) WITH RETURN n')).message).not.toContain('Did you mean')
  })

  it.each([
    ['MATCH ()-[*-2]->() RETURN 1', 'INVALID_RELATIONSHIP_PATTERN'],
    ['MATCH ()-[:A..]->() RETURN 1', 'INVALID_RELATIONSHIP_PATTERN'],
    ['MATCH ()-[*$n]->() RETURN 1', 'INVALID_PARAMETER_USE'],
    ['MATCH ()-[*99999999999999999999]->() RETURN 1', 'INTEGER_OVERFLOW'],
  ])('%s raises %s', (text, code) => {
    expect(codeOf(() => parse(text)).code).toBe(code)
  })
})

describe('Cypher outside the language', () => {
  it.each([
    ['CALL db.labels()', 'CALL', 1],
    ['MATCH (n) CALL { RETURN 1 AS x } RETURN x', 'CALL', 11],
    ['OPTIONAL CALL f()', 'OPTIONAL CALL', 1],
    ["LOAD CSV FROM 'x' AS row RETURN row", 'LOAD CSV', 1],
    ['MATCH (n) FOREACH (x IN [1] | SET n.x = x)', 'FOREACH', 11],
    ['USE g MATCH (n) RETURN n', 'USE', 1],
    ['EXPLAIN MATCH (n) RETURN n', 'EXPLAIN', 1],
    ['PROFILE MATCH (n) RETURN n', 'PROFILE', 1],
    ['CREATE INDEX FOR (n:A) ON (n.x)', 'CREATE INDEX', 1],
    ['CREATE CONSTRAINT c FOR (n:A) REQUIRE n.x IS UNIQUE', 'CREATE CONSTRAINT', 1],
    ['DROP INDEX x', 'DROP', 1],
    ['SHOW INDEXES', 'SHOW', 1],
    ['MATCH (n) FINISH', 'FINISH', 11],
    ['MATCH (n) RETURN n LIMIT 1 SKIP 1', 'ORDER BY, SKIP, LIMIT', 28],
    ['RETURN COLLECT { MATCH (n) RETURN n }', 'COLLECT', 8],
    ['MATCH ((a)-->(b)){1,2} RETURN a', 'path pattern in parentheses', 8],
    ['MATCH (a){2} RETURN a', 'quantified path pattern', 10],
    ['MATCH (a)-->+(b) RETURN a', 'quantified relationship', 13],
    ['MATCH p = SHORTEST 1 (a)-->(b) RETURN p', 'selector SHORTEST', 11],
    ['MATCH REPEATABLE ELEMENTS (a) RETURN a', 'match mode', 7],
    ['MATCH (n:A) USING SCAN n:A RETURN n', 'hint', 13],
    ['MATCH (n:$(x)) RETURN n', 'dynamic label', 10],
    ['MATCH (n:$x) RETURN n', 'dynamic label', 10],
    ['MATCH (n) SET n:$(x)', 'dynamic label', 17],
    ["MATCH (n) SET n['x'] = 1", 'property named by an expression', 22],
    ['MATCH (n IS A) RETURN n', 'IS', 10],
    ['RETURN 1 IS :: INTEGER', 'type predicate', 10],
    ['RETURN 1 :: INTEGER', 'type predicate', 10],
    ["RETURN 'x' IS NORMALIZED", 'NORMALIZED', 12],
    ["RETURN 'x' IS NOT NFC NORMALIZED", 'NORMALIZED', 12],
    ['RETURN CASE 1 WHEN > 0 THEN 1 END', 'operator right after WHEN', 20],
    ['RETURN CASE 1 WHEN 1, 2 THEN 1 END', 'Several values', 21],
    ["RETURN trim(BOTH 'x' FROM 'y')", 'trim(BOTH', 13],
  ])('%s', (text, construct, column) => {
    const error = codeOf(() => parse(text))
    expect(error).toMatchObject({ code: 'UNSUPPORTED', position: { line: 1, column } })
    expect(error.message).toContain(construct)
  })
})

describe('depth', () => {
  const many = 10_000
  it.each([
    ['parentheses', `RETURN ${'('.repeat(many)}1${')'.repeat(many)}`],
    ['lists', `RETURN ${'['.repeat(many)}${']'.repeat(many)}`],
    ['maps', `RETURN ${'{a: '.repeat(many)}1${'}'.repeat(many)}`],
    ['signs', `RETURN ${'-'.repeat(many)}a`],
    ['NOT', `RETURN ${'NOT '.repeat(many)}true`],
    ['sums', `RETURN ${'1 + '.repeat(many)}1`],
    ['OR', `RETURN ${'a OR '.repeat(many)}b`],
    ['indexes', `RETURN a${'[0]'.repeat(many)}`],
    ['CASE', `RETURN ${'CASE WHEN true THEN '.repeat(many)}`],
    ['subqueries', `RETURN ${'EXISTS { MATCH (n) WHERE '.repeat(many)}`],
    ['labels in parentheses', `MATCH (n:${'('.repeat(many)}A${')'.repeat(many)}) RETURN n`],
    ['negated labels', `MATCH (n:${'!'.repeat(many)}A) RETURN n`],
    ['patterns in properties', `MATCH ${'(a {x: '.repeat(many)}`],
    ['comprehensions', `RETURN ${'[x IN '.repeat(many)}`],
  ])('%s without end raise QUERY_TOO_DEEP', (_, text) => {
    expect(codeOf(() => parse(text)).code).toBe('QUERY_TOO_DEEP')
  })

  it('lets through what a person or a program would write', () => {
    expect(() => parse(`RETURN ${'('.repeat(200)}1${')'.repeat(200)}`)).not.toThrow()
    expect(() => parse(`RETURN ${'a OR '.repeat(900)}b`)).not.toThrow()
    expect(() => parse(`RETURN [${'1, '.repeat(20_000)}1]`)).not.toThrow()
    expect(() => parse(`${'MATCH (n) '.repeat(2000)} RETURN n`)).not.toThrow()
  })
})
