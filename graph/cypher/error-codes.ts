/**
 * Every code the Cypher engine raises, with the error class and detail the openCypher TCK knows it by.
 * The names of the codes are the TCK's details in upper snake case; those without a TCK counterpart have `detail: null`.
 */
interface ErrorKind {
  /** The TCK's class: who is to blame, the text, the types, an argument, … */
  readonly class: ErrorClass
  /** The TCK's detail, `null` where it has none. */
  readonly detail: string | null
}

type ErrorClass =
  | 'SyntaxError'
  | 'SemanticError'
  | 'TypeError'
  | 'ArgumentError'
  | 'ArithmeticError'
  | 'EntityNotFound'
  | 'ConstraintVerificationFailed'
  | 'ParameterMissing'
  | 'ProcedureError'
  | 'Unsupported'
  | 'Stopped'

const kinds = {
  // The text is not Cypher.
  SYNTAX_ERROR: { class: 'SyntaxError', detail: 'UnexpectedSyntax' },
  INVALID_UNICODE_LITERAL: { class: 'SyntaxError', detail: 'InvalidUnicodeLiteral' },
  INVALID_UNICODE_CHARACTER: { class: 'SyntaxError', detail: 'InvalidUnicodeCharacter' },
  INVALID_NUMBER_LITERAL: { class: 'SyntaxError', detail: 'InvalidNumberLiteral' },
  INTEGER_OVERFLOW: { class: 'SyntaxError', detail: 'IntegerOverflow' },
  FLOATING_POINT_OVERFLOW: { class: 'SyntaxError', detail: 'FloatingPointOverflow' },
  INVALID_RELATIONSHIP_PATTERN: { class: 'SyntaxError', detail: 'InvalidRelationshipPattern' },
  QUERY_TOO_DEEP: { class: 'SyntaxError', detail: null },
  // It is Cypher, but outside the language of the in-process engine.
  UNSUPPORTED: { class: 'Unsupported', detail: null },
  // The text is Cypher, but does not mean anything.
  UNDEFINED_VARIABLE: { class: 'SyntaxError', detail: 'UndefinedVariable' },
  VARIABLE_ALREADY_BOUND: { class: 'SyntaxError', detail: 'VariableAlreadyBound' },
  VARIABLE_TYPE_CONFLICT: { class: 'SyntaxError', detail: 'VariableTypeConflict' },
  RELATIONSHIP_UNIQUENESS_VIOLATION: { class: 'SyntaxError', detail: 'RelationshipUniquenessViolation' },
  NO_SINGLE_RELATIONSHIP_TYPE: { class: 'SyntaxError', detail: 'NoSingleRelationshipType' },
  REQUIRES_DIRECTED_RELATIONSHIP: { class: 'SyntaxError', detail: 'RequiresDirectedRelationship' },
  CREATING_VAR_LENGTH: { class: 'SyntaxError', detail: 'CreatingVarLength' },
  INVALID_PARAMETER_USE: { class: 'SyntaxError', detail: 'InvalidParameterUse' },
  INVALID_DELETE: { class: 'SyntaxError', detail: 'InvalidDelete' },
  INVALID_CLAUSE_COMPOSITION: { class: 'SyntaxError', detail: 'InvalidClauseComposition' },
  INVALID_AGGREGATION: { class: 'SyntaxError', detail: 'InvalidAggregation' },
  NESTED_AGGREGATION: { class: 'SyntaxError', detail: 'NestedAggregation' },
  AMBIGUOUS_AGGREGATION_EXPRESSION: { class: 'SyntaxError', detail: 'AmbiguousAggregationExpression' },
  COLUMN_NAME_CONFLICT: { class: 'SyntaxError', detail: 'ColumnNameConflict' },
  NO_EXPRESSION_ALIAS: { class: 'SyntaxError', detail: 'NoExpressionAlias' },
  NO_VARIABLES_IN_SCOPE: { class: 'SyntaxError', detail: 'NoVariablesInScope' },
  DIFFERENT_COLUMNS_IN_UNION: { class: 'SyntaxError', detail: 'DifferentColumnsInUnion' },
  NON_CONSTANT_EXPRESSION: { class: 'SyntaxError', detail: 'NonConstantExpression' },
  NEGATIVE_INTEGER_ARGUMENT: { class: 'SyntaxError', detail: 'NegativeIntegerArgument' },
  INVALID_ARGUMENT_TYPE: { class: 'SyntaxError', detail: 'InvalidArgumentType' },
  INVALID_NUMBER_OF_ARGUMENTS: { class: 'SyntaxError', detail: 'InvalidNumberOfArguments' },
  UNKNOWN_FUNCTION: { class: 'SyntaxError', detail: 'UnknownFunction' },
  // Found while running.
  TYPE_ERROR: { class: 'TypeError', detail: 'InvalidArgumentType' },
  INVALID_ARGUMENT_VALUE: { class: 'TypeError', detail: 'InvalidArgumentValue' },
  INVALID_PROPERTY_TYPE: { class: 'TypeError', detail: 'InvalidPropertyType' },
  MAP_ELEMENT_ACCESS_BY_NON_STRING: { class: 'TypeError', detail: 'MapElementAccessByNonString' },
  LIST_ELEMENT_ACCESS_BY_NON_INTEGER: { class: 'TypeError', detail: 'ListElementAccessByNonInteger' },
  NUMBER_OUT_OF_RANGE: { class: 'ArgumentError', detail: 'NumberOutOfRange' },
  INVALID_ARGUMENT: { class: 'ArgumentError', detail: 'InvalidArgumentType' },
  ARITHMETIC_OVERFLOW: { class: 'ArithmeticError', detail: null },
  DIVISION_BY_ZERO: { class: 'ArithmeticError', detail: null },
  INVALID_REGULAR_EXPRESSION: { class: 'ArgumentError', detail: null },
  DELETED_ENTITY_ACCESS: { class: 'EntityNotFound', detail: 'DeletedEntityAccess' },
  DELETE_CONNECTED_NODE: { class: 'ConstraintVerificationFailed', detail: 'DeleteConnectedNode' },
  MERGE_READ_OWN_WRITES: { class: 'SemanticError', detail: 'MergeReadOwnWrites' },
  MISSING_PARAMETER: { class: 'ParameterMissing', detail: 'MissingParameter' },
  PROCEDURE_NOT_FOUND: { class: 'ProcedureError', detail: 'ProcedureNotFound' },
  CANCELLED: { class: 'Stopped', detail: null },
  TIMEOUT: { class: 'Stopped', detail: null },
} as const satisfies Record<string, ErrorKind>

export type CypherErrorCode = keyof typeof kinds

/** What a code stands for, or `undefined` for a code that is not the Cypher engine's. */
export function errorKind(code: string): ErrorKind | undefined {
  return Object.hasOwn(kinds, code) ? kinds[code as CypherErrorCode] : undefined
}
