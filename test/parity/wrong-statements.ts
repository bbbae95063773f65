import type { PlainValue } from '../../queries/protocol.ts'
import type { Access } from '../../queries/sources/graph-source.ts'

/** A statement that both sources refuse or fail on, and the code they do it with. */
export interface WrongStatement {
  readonly code: string
  readonly statement: string
  readonly parameters?: Readonly<Record<string, PlainValue>>
  readonly access?: Access
}

export const WRONG_STATEMENTS: readonly WrongStatement[] = [
  { code: 'SYNTAX_ERROR', statement: 'MATCH (n RETURN n' },
  { code: 'SYNTAX_ERROR', statement: '' },
  { code: 'UNDEFINED_VARIABLE', statement: 'MATCH (n) RETURN m' },
  { code: 'VARIABLE_ALREADY_BOUND', statement: 'MATCH (n) UNWIND [1] AS n RETURN n' },
  { code: 'VARIABLE_TYPE_CONFLICT', statement: 'MATCH (n)-[n]->() RETURN n' },
  { code: 'UNKNOWN_FUNCTION', statement: 'RETURN frobnicate(1)' },
  { code: 'INVALID_NUMBER_OF_ARGUMENTS', statement: "RETURN toUpper('a', 'b')" },
  { code: 'INVALID_ARGUMENT_TYPE', statement: 'RETURN size(1)' },
  { code: 'INVALID_AGGREGATION', statement: 'MATCH (n) WHERE count(n) > 1 RETURN n' },
  { code: 'NESTED_AGGREGATION', statement: 'MATCH (n) RETURN count(count(n))' },
  { code: 'COLUMN_NAME_CONFLICT', statement: 'RETURN 1 AS a, 2 AS a' },
  { code: 'NO_EXPRESSION_ALIAS', statement: 'WITH 1 RETURN 2' },
  { code: 'DIFFERENT_COLUMNS_IN_UNION', statement: 'RETURN 1 AS a UNION RETURN 2 AS b' },
  { code: 'INVALID_CLAUSE_COMPOSITION', statement: 'MATCH (n)' },
  { code: 'NEGATIVE_INTEGER_ARGUMENT', statement: 'RETURN 1 LIMIT -1' },
  { code: 'INTEGER_OVERFLOW', statement: 'RETURN 9223372036854775808' },
  { code: 'NO_SINGLE_RELATIONSHIP_TYPE', statement: 'CREATE ()-[:A|B]->()', access: 'rehearse' },
  { code: 'REQUIRES_DIRECTED_RELATIONSHIP', statement: 'CREATE ()-[:A]-()', access: 'rehearse' },
  { code: 'CREATING_VAR_LENGTH', statement: 'CREATE ()-[:A*2]->()', access: 'rehearse' },
  { code: 'VARIABLE_ALREADY_BOUND', statement: 'MATCH (n) CREATE (n:A)', access: 'rehearse' },
  { code: 'INVALID_PARAMETER_USE', statement: 'MATCH (n $map) RETURN n', parameters: { map: new Map() } },
  { code: 'INVALID_DELETE', statement: 'MATCH (n) DELETE n:A', access: 'rehearse' },
  { code: 'INVALID_ARGUMENT_TYPE', statement: 'MATCH (n) RETURN n.name.first - n' },
  { code: 'NO_VARIABLES_IN_SCOPE', statement: 'RETURN *' },
  { code: 'NON_CONSTANT_EXPRESSION', statement: 'MATCH (n) RETURN n LIMIT n.id' },
  { code: 'AMBIGUOUS_AGGREGATION_EXPRESSION', statement: 'MATCH (n) RETURN n.a + count(*) + n.b' },
  { code: 'FLOATING_POINT_OVERFLOW', statement: 'RETURN 1e999' },
  { code: 'INVALID_NUMBER_LITERAL', statement: 'RETURN 0x1G' },
  { code: 'INVALID_UNICODE_LITERAL', statement: "RETURN '\\uZZZZ'" },
  { code: 'INVALID_ARGUMENT_VALUE', statement: "UNWIND ['nonsense'] AS text RETURN date(text)" },
  { code: 'NUMBER_OUT_OF_RANGE', statement: 'UNWIND [0] AS step RETURN range(1, 2, step)' },
  { code: 'NEGATIVE_INTEGER_ARGUMENT', statement: 'RETURN 1 SKIP $n', parameters: { n: -1n } },
  { code: 'INVALID_ARGUMENT_TYPE', statement: 'MATCH p = (n) RETURN nodes(n)' },
  { code: 'TYPE_ERROR', statement: 'MATCH (n:Entity) RETURN abs(n.name)' },
  {
    code: 'DELETED_ENTITY_ACCESS',
    statement: 'CREATE (n:Nothing {a: 1}) DELETE n RETURN n.a',
    access: 'rehearse',
  },
  { code: 'TYPE_ERROR', statement: 'MATCH (n:Entity) WITH n LIMIT 1 RETURN n.name.first' },
  { code: 'MAP_ELEMENT_ACCESS_BY_NON_STRING', statement: 'MATCH (c:Claim) RETURN {a: 1}[c.line]' },
  { code: 'LIST_ELEMENT_ACCESS_BY_NON_INTEGER', statement: 'MATCH (n:Entity) RETURN [1, 2][n.name]' },
  {
    code: 'MERGE_READ_OWN_WRITES',
    statement: 'UNWIND $list AS item MERGE (n:Nothing {a: item}) RETURN n',
    parameters: { list: [null] },
    access: 'rehearse',
  },
  { code: 'MISSING_PARAMETER', statement: 'RETURN $missing' },
  { code: 'DIVISION_BY_ZERO', statement: 'UNWIND [0] AS zero RETURN 1 / zero' },
  { code: 'ARITHMETIC_OVERFLOW', statement: 'UNWIND [9223372036854775807] AS most RETURN most + 1' },
  { code: 'TYPE_ERROR', statement: 'MATCH (n:Entity) RETURN n.name - 1' },
  { code: 'TYPE_ERROR', statement: 'UNWIND $list AS item RETURN item.key', parameters: { list: [1n] } },
  { code: 'INVALID_REGULAR_EXPRESSION', statement: "UNWIND ['('] AS pattern RETURN 'a' =~ pattern" },
  { code: 'WRITE_REFUSED', statement: 'CREATE (:Nothing)' },
  { code: 'WRITE_REFUSED', statement: 'MATCH (n) DETACH DELETE n' },
  { code: 'WRITE_REFUSED', statement: 'MATCH (n) SET n.name = 1 RETURN n' },
  {
    code: 'DELETE_CONNECTED_NODE',
    statement: "MATCH (n:Entity {id: 'threat-actor/apt-18'}) DELETE n",
    // A server looks at what is left over when a change is kept.
    access: 'write',
  },
  {
    code: 'INVALID_PROPERTY_TYPE',
    statement: 'CREATE (n:Nothing) SET n.a = $map',
    parameters: { map: new Map([['a', 1n]]) },
    access: 'rehearse',
  },
]
