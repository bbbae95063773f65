import { describe, expect, it } from 'vitest'
import { parse } from '../../../../../graph/cypher/parser/parse.ts'
import { check } from '../../../../../graph/cypher/scope/check.ts'
import { codeOf } from '../support/code-of.ts'

function refusal(query: string): { code: string; text: string; message: string } {
  const tree = parse(query)
  const { code, position, message } = codeOf(() => {
    check(tree)
  })
  return { code, message, text: query.slice(position?.offset) }
}

/** What the first list of a case refuses, at the text where its position points; the second list passes. */
function rule(name: string, refused: readonly [string, string, string][], accepted: readonly string[]): void {
  describe(name, () => {
    it.each(refused)('%s raises %s', (query, code, at) => {
      const found = refusal(query)
      expect(found.code).toBe(code)
      expect(found.text.startsWith(at), found.text).toBe(true)
    })
    it.each(accepted.map(query => [query]))('%s passes', query => {
      expect(() => {
        check(parse(query))
      }).not.toThrow()
    })
  })
}

rule(
  'variables',
  [
    ['MATCH () RETURN foo', 'UNDEFINED_VARIABLE', 'foo'],
    ['MATCH (n) WITH n.x AS x RETURN n', 'UNDEFINED_VARIABLE', 'n'],
    ['MATCH (n) SET m.x = 1', 'UNDEFINED_VARIABLE', 'm.x'],
    ['MATCH (n) REMOVE m:A', 'UNDEFINED_VARIABLE', 'm:A'],
    ['RETURN [x IN [1] | y]', 'UNDEFINED_VARIABLE', 'y'],
    ['RETURN [x IN [1] | x] + x', 'UNDEFINED_VARIABLE', 'x'],
    ['MATCH (n) RETURN m {.x}', 'UNDEFINED_VARIABLE', 'm'],
    ['MATCH (a) WITH a ORDER BY b RETURN a', 'UNDEFINED_VARIABLE', 'b'],
    ['RETURN EXISTS { MATCH (n) WHERE n.x = m.x }', 'UNDEFINED_VARIABLE', 'm.x'],
    ['MATCH (n) WHERE EXISTS { (n)-->(m) } RETURN m', 'UNDEFINED_VARIABLE', 'm'],
    ['UNWIND [1] AS x UNWIND [2] AS x RETURN x', 'VARIABLE_ALREADY_BOUND', 'x RETURN'],
  ],
  [
    'MATCH (n) WITH n, n.x AS x ORDER BY n.y WHERE n.z RETURN x',
    'MATCH (a), (b) WITH a ORDER BY b.x RETURN a',
    'MATCH (n) RETURN [n IN [1] | n], reduce(s = 0, x IN [1] | s + x), any(x IN [1] WHERE x = 1)',
    'MATCH (n) RETURN [(n)-[r]->(m) WHERE m.x = 1 | r.y + m.z]',
    'MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WITH m WHERE m.x = n.x RETURN m } RETURN n',
    'MATCH (a {x: b.x}), (b) RETURN a',
    'MATCH (n) WITH * WITH *, 1 AS one RETURN *',
  ],
)

it('a wrong case in a name is told', () => {
  expect(refusal('MATCH (node) RETURN Node').message).toContain("did you mean 'node'?")
})

rule(
  'kinds of variables in patterns',
  [
    ['MATCH ()-[r]->() MATCH (r) RETURN r', 'VARIABLE_TYPE_CONFLICT', 'r) RETURN'],
    ['MATCH (r)-[r]->() RETURN r', 'VARIABLE_TYPE_CONFLICT', 'r]'],
    ['MATCH p = ()-->(), (p) RETURN p', 'VARIABLE_TYPE_CONFLICT', 'p) RETURN'],
    ['MATCH (n) WITH [n] AS ns MATCH (ns) RETURN ns', 'VARIABLE_TYPE_CONFLICT', 'ns) RETURN'],
    ['WITH 1 AS r MATCH ()-[r]->() RETURN r', 'VARIABLE_TYPE_CONFLICT', 'r]'],
    ['MATCH (n) WITH [n] AS ns MATCH ()-[ns*]->() RETURN ns', 'VARIABLE_TYPE_CONFLICT', 'ns*'],
    ['MATCH (p) MATCH p = ()-->() RETURN p', 'VARIABLE_ALREADY_BOUND', 'p = '],
    ['MATCH p = (p)-->() RETURN p', 'VARIABLE_ALREADY_BOUND', 'p = '],
    ['MATCH ()-[r]->()-[r]->() RETURN r', 'RELATIONSHIP_UNIQUENESS_VIOLATION', 'r]->() RETURN'],
    ['MATCH (n $p) RETURN n', 'INVALID_PARAMETER_USE', '$p'],
    ['MERGE (n $p)', 'INVALID_PARAMETER_USE', '$p'],
    ['MATCH shortestPath((a)-->()-->(b)) RETURN a', 'SYNTAX_ERROR', 'shortestPath'],
    ['MATCH shortestPath((a)-[*2..]->(b)) RETURN a', 'SYNTAX_ERROR', '-[*2..]'],
  ],
  [
    'MATCH ()-[r]->() MATCH ()-[r]->() RETURN r',
    'MATCH (a)-[r1]->()-[r2]->() WITH [r1, r2] AS rs MATCH ()-[rs*]->() RETURN rs',
    'WITH null AS n MATCH (n) RETURN n',
    'MATCH p = (a)-->() UNWIND nodes(p) AS n MATCH (n)-->() RETURN n',
    'MATCH (a) MATCH p = allShortestPaths((a)-[*0..]-(b)) RETURN p',
    'UNWIND $rows AS row MATCH (row) RETURN row',
  ],
)

rule(
  'CREATE and MERGE',
  [
    ['MATCH (a) CREATE (a)', 'VARIABLE_ALREADY_BOUND', 'a)'],
    ['MATCH (a) MERGE (a)', 'VARIABLE_ALREADY_BOUND', 'a)'],
    ['MATCH (a) CREATE (a:B)-[:R]->()', 'VARIABLE_ALREADY_BOUND', 'a:B'],
    ['CREATE (a), (a {x: 1})-[:R]->()', 'VARIABLE_ALREADY_BOUND', 'a {x'],
    ['MATCH ()-[r]->() CREATE ()-[r:R]->()', 'VARIABLE_ALREADY_BOUND', 'r:R'],
    ['MATCH (p) CREATE p = ()-[:R]->()', 'VARIABLE_ALREADY_BOUND', 'p = '],
    ['MATCH ()-[r]->() CREATE (r)-[:R]->()', 'VARIABLE_TYPE_CONFLICT', 'r)-'],
    ['CREATE ()-->()', 'NO_SINGLE_RELATIONSHIP_TYPE', '-->'],
    ['CREATE ()-[:A|B]->()', 'NO_SINGLE_RELATIONSHIP_TYPE', '-[:A'],
    ['MERGE ()-[:!A]->()', 'NO_SINGLE_RELATIONSHIP_TYPE', '-[:!'],
    ['CREATE ()-[:A]-()', 'REQUIRES_DIRECTED_RELATIONSHIP', '-[:A]'],
    ['CREATE ()<-[:A]->()', 'REQUIRES_DIRECTED_RELATIONSHIP', '<-['],
    ['CREATE ()-[:A*2]->()', 'CREATING_VAR_LENGTH', '-[:A'],
    ['CREATE (a {x: 1})-[:R {y: a.x}]->()', 'UNDEFINED_VARIABLE', 'a.x'],
    ['CREATE (a:A|B)', 'SYNTAX_ERROR', 'A|B'],
    ['CREATE (a WHERE true)', 'SYNTAX_ERROR', 'true'],
    ['CREATE shortestPath((a)-[:R]->(b))', 'SYNTAX_ERROR', 'shortestPath'],
    ['MERGE (n) ON CREATE SET x.num = 1', 'UNDEFINED_VARIABLE', 'x.num'],
  ],
  [
    'MATCH (a) CREATE (a)-[r:R {x: a.x}]->(b:B:C $p)',
    'CREATE (a {x: 1}), (b {y: a.x}), (a)-[:R]->(b)',
    'MATCH (a) MERGE (a)-[r:R]-(b:B {x: a.x}) ON CREATE SET r.y = 1, b:C ON MATCH SET b += {z: 2}',
    'CREATE p = (a)-[:R]->(b) RETURN p',
  ],
)

rule(
  'SET, REMOVE and DELETE',
  [
    ['MATCH p = ()-->() SET p.x = 1', 'INVALID_ARGUMENT_TYPE', 'p.x'],
    ['MATCH ()-[r]->() SET r:A', 'INVALID_ARGUMENT_TYPE', 'r:A'],
    ['WITH 1 AS x SET x = {a: 1}', 'INVALID_ARGUMENT_TYPE', 'x = '],
    ['MATCH (n) DELETE n:A', 'INVALID_DELETE', 'n:A'],
    ['MATCH (n) DELETE 1 + 1', 'INVALID_ARGUMENT_TYPE', '1 + 1'],
  ],
  [
    'MATCH p = (n)-[r]->() SET n.x = 1, r.y = 2, n:A REMOVE n.x, n:A DELETE r, p',
    'MATCH (n) WITH collect(n) AS ns DELETE ns[0]',
    'MATCH (n) WITH {key: n} AS m DELETE m.key',
  ],
)

rule(
  'the order of clauses',
  [
    ['MATCH (n)', 'INVALID_CLAUSE_COMPOSITION', 'MATCH'],
    ['UNWIND [1] AS x', 'INVALID_CLAUSE_COMPOSITION', 'UNWIND'],
    ['WITH 1 AS x', 'INVALID_CLAUSE_COMPOSITION', 'WITH'],
    ['RETURN 1 AS x MATCH (n) RETURN n', 'INVALID_CLAUSE_COMPOSITION', 'MATCH'],
    ['CREATE (n) MATCH (m) RETURN m', 'INVALID_CLAUSE_COMPOSITION', 'MATCH'],
    ['CREATE (n) UNWIND [1] AS x RETURN x', 'INVALID_CLAUSE_COMPOSITION', 'UNWIND'],
    ['MATCH (n) WHERE EXISTS { MATCH (n) SET n.x = 1 } RETURN n', 'INVALID_CLAUSE_COMPOSITION', 'SET'],
    ['RETURN 1 AS a UNION RETURN 2 AS a UNION ALL RETURN 3 AS a', 'INVALID_CLAUSE_COMPOSITION', 'RETURN 3'],
    ['RETURN 1 AS a UNION RETURN 2 AS b', 'DIFFERENT_COLUMNS_IN_UNION', 'RETURN 2'],
    ['RETURN 1 AS a UNION RETURN 2 AS a, 3 AS b', 'DIFFERENT_COLUMNS_IN_UNION', 'RETURN 2'],
    ['RETURN 1 AS a, 2 AS b UNION RETURN 2 AS b, 1 AS a', 'UNSUPPORTED', 'RETURN 2 AS b, 1'],
    [
      'MATCH (n) WHERE EXISTS { MATCH (m) WITH m.x AS n RETURN n } RETURN n',
      'VARIABLE_ALREADY_BOUND',
      'm.x AS n',
    ],
  ],
  [
    'OPTIONAL MATCH (n) MATCH (m) RETURN m',
    'CREATE (n) SET n.x = 1 DELETE n MERGE (m) RETURN m',
    'CREATE (n) WITH n MATCH (m) RETURN m',
    'MATCH (n) RETURN n UNION ALL MATCH (n) RETURN n',
    'CREATE (a) UNION CREATE (b)',
    'RETURN EXISTS { MATCH (n) } AS e',
  ],
)

rule(
  'variables around a subquery, after a WITH in it',
  [
    [
      'MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WITH m MATCH (n) RETURN m } RETURN n',
      'UNSUPPORTED',
      'MATCH (n) RETURN m',
    ],
    ['MATCH (n) WHERE EXISTS { WITH 1 AS x RETURN n } RETURN n', 'UNSUPPORTED', 'RETURN n }'],
  ],
  [
    'MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WITH n, m MATCH (n)-->(m) RETURN m } RETURN n',
    'MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WITH *, 1 AS x WHERE n.x = x RETURN m } RETURN n',
  ],
)

rule(
  'columns',
  [
    ['RETURN 1 AS a, 2 AS a', 'COLUMN_NAME_CONFLICT', '2 AS a'],
    ['MATCH (n) RETURN n.x, n.x', 'COLUMN_NAME_CONFLICT', 'n.x'],
    ['MATCH (n) RETURN *, 1 AS n', 'COLUMN_NAME_CONFLICT', '1 AS n'],
    ['MATCH (a) WITH a, count(*) RETURN a', 'NO_EXPRESSION_ALIAS', 'count(*)'],
    ['MATCH () RETURN *', 'NO_VARIABLES_IN_SCOPE', 'RETURN *'],
    ['MATCH (n) RETURN n SKIP n.x', 'NON_CONSTANT_EXPRESSION', 'n.x'],
    ['MATCH (n) RETURN n LIMIT COUNT { (m) }', 'NON_CONSTANT_EXPRESSION', 'COUNT'],
    ['RETURN 1 AS x SKIP -1', 'NEGATIVE_INTEGER_ARGUMENT', '-1'],
    ['RETURN 1 AS x LIMIT 1.5', 'INVALID_ARGUMENT_TYPE', '1.5'],
    ["RETURN 1 AS x LIMIT 'two'", 'INVALID_ARGUMENT_TYPE', "'two'"],
    ['RETURN 1 AS x LIMIT count(*)', 'INVALID_AGGREGATION', 'count'],
  ],
  [
    'MATCH (n) RETURN n SKIP $s LIMIT toInteger(ceil(1.7)) + size([x IN [1] | x])',
    'MATCH (n) WITH n, 1 AS x RETURN *',
    'CREATE () WITH * CREATE ()',
  ],
)

rule(
  'aggregates',
  [
    ['MATCH (n) WHERE count(n) > 1 RETURN n', 'INVALID_AGGREGATION', 'count'],
    ['MATCH (n) SET n.x = max(n.y)', 'INVALID_AGGREGATION', 'max'],
    ['UNWIND collect(1) AS x RETURN x', 'INVALID_AGGREGATION', 'collect'],
    ['MATCH (n) RETURN [x IN [1] | count(*)]', 'INVALID_AGGREGATION', 'count'],
    ['MATCH (n) RETURN n.x ORDER BY max(n.y)', 'INVALID_AGGREGATION', 'max'],
    [
      'MATCH (n) WITH n.x AS x, count(*) AS c WHERE count(*) > 1 RETURN x',
      'INVALID_AGGREGATION',
      'count(*) > 1',
    ],
    ['MATCH (n) RETURN n.x AS x, count(*) ORDER BY sum(x)', 'INVALID_AGGREGATION', 'sum'],
    ['RETURN count(count(*))', 'NESTED_AGGREGATION', 'count(*)'],
    ['RETURN count(rand())', 'NON_CONSTANT_EXPRESSION', 'count'],
    ['MATCH (n) RETURN n.x + count(*)', 'AMBIGUOUS_AGGREGATION_EXPRESSION', 'n'],
    ['MATCH (n) RETURN n.x + n.y, n.x + n.y + count(*)', 'AMBIGUOUS_AGGREGATION_EXPRESSION', 'n'],
    ['MATCH (n) RETURN count(*) + COUNT { (n)-->() }', 'AMBIGUOUS_AGGREGATION_EXPRESSION', 'COUNT {'],
    [
      'MATCH (n) RETURN n.x + n.y, count(*) AS c ORDER BY n.x + n.y + count(*)',
      'AMBIGUOUS_AGGREGATION_EXPRESSION',
      'n.x + n.y + ',
    ],
    ['MATCH (n) RETURN count(n.x) AS c ORDER BY n.x + count(n.x)', 'UNDEFINED_VARIABLE', 'n.x + '],
    ['MATCH (n) RETURN DISTINCT n.x ORDER BY n.y', 'UNDEFINED_VARIABLE', 'n.y'],
    [
      'MATCH (n) WITH n.x AS x, min(n.y) AS m ORDER BY sum(n.y) RETURN x',
      'UNDEFINED_VARIABLE',
      'n.y) RETURN',
    ],
    ['MATCH (n) WITH DISTINCT n.x AS x WHERE n.y RETURN x', 'UNDEFINED_VARIABLE', 'n.y'],
  ],
  [
    'MATCH (n) RETURN n, n.x + count(*), $p + 1 + count(*)',
    'MATCH (n) RETURN n.x, {a: n.x, b: collect(n.y)}',
    'MATCH (n) RETURN [x IN collect(n) | x.y] AS ys',
    'MATCH (n) RETURN n.x, count(*) AS c ORDER BY n.x, c, count(*) + 1, n.x + count(*)',
    'MATCH (n) RETURN n.x + n.y, count(*) ORDER BY n.x + n.y',
    'MATCH (n) RETURN n, count(*) ORDER BY n.x',
    'MATCH (n) RETURN DISTINCT n ORDER BY n.x',
    'MATCH (n) WITH *, count(*) AS c RETURN n, c',
    'MATCH (n) RETURN 1 + count(*) AS c ORDER BY count(*)',
    'MATCH (n) RETURN count(DISTINCT n.x), percentileCont(n.x, 0.5), COUNT { MATCH (m) RETURN count(m) } AS k',
  ],
)

rule(
  'functions',
  [
    ['RETURN foo(1)', 'UNKNOWN_FUNCTION', 'foo'],
    ["RETURN apoc.text.join([], '')", 'UNSUPPORTED', 'apoc'],
    ['RETURN size()', 'INVALID_NUMBER_OF_ARGUMENTS', 'size'],
    ['RETURN rand(1)', 'INVALID_NUMBER_OF_ARGUMENTS', 'rand'],
    ['RETURN coalesce()', 'INVALID_NUMBER_OF_ARGUMENTS', 'coalesce'],
    ["RETURN substring('a', 1, 2, 3)", 'INVALID_NUMBER_OF_ARGUMENTS', 'substring'],
    ['RETURN size(DISTINCT [1])', 'SYNTAX_ERROR', 'size'],
    ['MATCH p = ()-->() RETURN size(p)', 'INVALID_ARGUMENT_TYPE', 'p)'],
    ['MATCH (n) RETURN length(n)', 'INVALID_ARGUMENT_TYPE', 'n)'],
    ['MATCH (n) RETURN type(n)', 'INVALID_ARGUMENT_TYPE', 'n)'],
    ['MATCH ()-[r]->() RETURN labels(r)', 'INVALID_ARGUMENT_TYPE', 'r)'],
    ['RETURN properties(1)', 'INVALID_ARGUMENT_TYPE', '1)'],
  ],
  [
    'RETURN COALESCE(1, 2, 3, 4), cOuNt(*), SIZE([1]), datetime.FROMEPOCH(1, 2), size(null)',
    'MATCH (n)-[r]->() RETURN labels(n), type(r), keys({a: 1}), properties(r), head(collect(n)).x',
  ],
)

rule(
  'types that the text tells',
  [
    ['RETURN NOT 1', 'INVALID_ARGUMENT_TYPE', '1'],
    ['RETURN true AND []', 'INVALID_ARGUMENT_TYPE', '[]'],
    ["RETURN 'a' XOR true", 'INVALID_ARGUMENT_TYPE', "'a'"],
    ['MATCH (n) WHERE (n) RETURN n', 'INVALID_ARGUMENT_TYPE', 'n) RETURN'],
    ['MATCH (n) WHERE n.x + 1 OR 2 * 3 RETURN n', 'INVALID_ARGUMENT_TYPE', '2 * 3'],
    ['RETURN CASE WHEN 1 THEN 2 END', 'INVALID_ARGUMENT_TYPE', '1 THEN'],
    ["RETURN 1 IN 'abc'", 'INVALID_ARGUMENT_TYPE', "'abc'"],
    ["RETURN none(x IN ['a', 'b'] WHERE x % 2 = 0)", 'INVALID_ARGUMENT_TYPE', 'x % 2'],
    ['RETURN -[1]', 'INVALID_ARGUMENT_TYPE', '[1]'],
    ['WITH 1 AS x RETURN x.y', 'TYPE_ERROR', 'x.y'],
    ['MATCH p = ()-->() RETURN p.x', 'INVALID_ARGUMENT_TYPE', 'p.x'],
    ['WITH true AS x RETURN x[0]', 'TYPE_ERROR', 'x[0]'],
    ["WITH [1] AS x RETURN x['a']", 'TYPE_ERROR', "'a'"],
  ],
  [
    'RETURN NOT null AND $p OR {a: 1}.a XOR (1 = 1)',
    'RETURN any(x IN [1, 2.5] WHERE x % 2 = 0), 1 IN $list, 1 IN null',
    "WITH [1, 'a'] AS x, {k: 1} AS m RETURN x[0].y, m['k'], m.k",
    "RETURN date('2020-01-01').year, duration('P1D') * 2",
    'MATCH (n) RETURN [x IN nodes($p) WHERE x:A | x.y]',
  ],
)

rule(
  'patterns in expressions',
  [
    ['MATCH (n) RETURN (n)-->()', 'SYNTAX_ERROR', '(n)-->()'],
    ['MATCH (n) WITH (n)-->() AS x RETURN x', 'SYNTAX_ERROR', '(n)-->()'],
    ['MATCH (n) RETURN size((n)-->())', 'SYNTAX_ERROR', '(n)-->()'],
    ['MATCH (n) WHERE (n)-->(m) RETURN n', 'UNDEFINED_VARIABLE', 'm)'],
    ['MATCH (n) WHERE (n)-[r]->() RETURN n', 'UNDEFINED_VARIABLE', 'r]'],
    ['MATCH (n) WHERE (n)-[n]->() RETURN n', 'VARIABLE_TYPE_CONFLICT', 'n]'],
    ['MATCH (n) WHERE exists(n.x) RETURN n', 'SYNTAX_ERROR', 'exists'],
  ],
  [
    'MATCH (n) WHERE NOT (n)-->({x: n.y}) OR (n)--() RETURN n',
    'MATCH (n) RETURN exists((n)-->()) AS e, CASE WHEN (n)-->() THEN 1 END AS c, EXISTS { (n)-->() } AS s',
    'MATCH (a), (b) RETURN shortestPath((a)-[*]->(b)) AS p',
  ],
)
