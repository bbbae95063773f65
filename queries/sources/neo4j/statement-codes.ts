/**
 * What a server's complaint about a statement is called here: by the same codes as the in-process engine's
 * (graph/cypher/error-codes.ts) where both mean the same. Neo4j has one code for many faults, so its words decide.
 */
interface Kind {
  readonly status: RegExp
  readonly words: RegExp
  readonly code: string
}

const ANY = /(?:)/

const kinds: readonly Kind[] = [
  ...syntax([
    [/^Variable `.*` not defined/, 'UNDEFINED_VARIABLE'],
    [/^Variable `.*` already declared/, 'VARIABLE_ALREADY_BOUND'],
    [/defined with conflicting type/, 'VARIABLE_TYPE_CONFLICT'],
    [/^Unknown function/, 'UNKNOWN_FUNCTION'],
    [/^(Too many|Insufficient) parameters for function/, 'INVALID_NUMBER_OF_ARGUMENTS'],
    [/integer is too large/, 'INTEGER_OVERFLOW'],
    [/floating point number is too large/, 'FLOATING_POINT_OVERFLOW'],
    [/invalid literal number/, 'INVALID_NUMBER_LITERAL'],
    [/hexadecimal digits specifying a unicode character/, 'INVALID_UNICODE_LITERAL'],
    [/Multiple result columns with the same name/, 'COLUMN_NAME_CONFLICT'],
    [/aggregate functions inside of aggregate functions/, 'NESTED_AGGREGATION'],
    [/Invalid use of aggregating function/, 'INVALID_AGGREGATION'],
    [/implicit grouping expressions/, 'AMBIGUOUS_AGGREGATION_EXPRESSION'],
    [/(Exactly one|A single) relationship type must be specified/, 'NO_SINGLE_RELATIONSHIP_TYPE'],
    [/^Query cannot conclude with/, 'INVALID_CLAUSE_COMPOSITION'],
    [/Only directed relationships/, 'REQUIRES_DIRECTED_RELATIONSHIP'],
    [/^Variable length relationships/, 'CREATING_VAR_LENGTH'],
    [/Parameter maps cannot be used/, 'INVALID_PARAMETER_USE'],
    [/no variables in scope/, 'NO_VARIABLES_IN_SCOPE'],
    [/must be aliased/, 'NO_EXPRESSION_ALIAS'],
    [/same return column names/, 'DIFFERENT_COLUMNS_IN_UNION'],
    [/not allowed to refer to variables/, 'NON_CONSTANT_EXPRESSION'],
    [/Must be a non-negative integer/, 'NEGATIVE_INTEGER_ARGUMENT'],
    [/expected Node, Path or Relationship but was|^DELETE doesn't support/, 'INVALID_DELETE'],
    [/^Type mismatch/, 'INVALID_ARGUMENT_TYPE'],
    [/cannot be parsed to a/, 'INVALID_ARGUMENT_VALUE'],
    [ANY, 'SYNTAX_ERROR'],
  ]),
  { status: /\.ParameterMissing$/, words: ANY, code: 'MISSING_PARAMETER' },
  { status: /\.ArithmeticError$/, words: /by zero/, code: 'DIVISION_BY_ZERO' },
  { status: /\.ArithmeticError$/, words: ANY, code: 'ARITHMETIC_OVERFLOW' },
  {
    status: /\.TypeError$/,
    words: /^Property values can only|supports a subset of Cypher types/,
    code: 'INVALID_PROPERTY_TYPE',
  },
  { status: /\.TypeError$/, words: /is too large/, code: 'ARITHMETIC_OVERFLOW' },
  {
    status: /\.TypeError$/,
    words: /^Cannot access a list /,
    code: 'LIST_ELEMENT_ACCESS_BY_NON_INTEGER',
  },
  { status: /\.TypeError$/, words: /^Cannot access a map /, code: 'MAP_ELEMENT_ACCESS_BY_NON_STRING' },
  { status: /\.TypeError$/, words: ANY, code: 'TYPE_ERROR' },
  { status: /\.SemanticError$/, words: /^Invalid Regex/, code: 'INVALID_REGULAR_EXPRESSION' },
  { status: /\.SemanticError$/, words: /^Cannot merge/, code: 'MERGE_READ_OWN_WRITES' },
  { status: /\.ArgumentError$/, words: /^(SKIP|LIMIT): Invalid input/, code: 'NEGATIVE_INTEGER_ARGUMENT' },
  { status: /\.ArgumentError$/, words: /cannot be zero|must be/i, code: 'NUMBER_OUT_OF_RANGE' },
  { status: /Statement\.(Argument|Semantic)Error$/, words: ANY, code: 'INVALID_ARGUMENT' },
  { status: /ExecutionFailed$/, words: /negative start index|negative length/, code: 'NUMBER_OUT_OF_RANGE' },
  { status: /\.EntityNotFound$/, words: ANY, code: 'DELETED_ENTITY_ACCESS' },
  { status: /ConstraintValidationFailed$/, words: /still has relationships/, code: 'DELETE_CONNECTED_NODE' },
  { status: /Schema\./, words: ANY, code: 'CONSTRAINT_VIOLATED' },
  { status: /ProcedureNotFound$/, words: ANY, code: 'PROCEDURE_NOT_FOUND' },
  { status: /\.Procedure\./, words: ANY, code: 'PROCEDURE_FAILED' },
]

/** Our code for a server's, `undefined` for what is not about the statement. */
export function statementCode(neo4jCode: string, message: string): string | undefined {
  return kinds.find(({ status, words }) => status.test(neo4jCode) && words.test(message))?.code
}

function syntax(rows: readonly (readonly [RegExp, string])[]): Kind[] {
  return rows.map(([words, code]) => ({ status: /Statement\.SyntaxError$/, words, code }))
}
