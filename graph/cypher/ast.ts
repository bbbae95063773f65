/**
 * The syntax tree of one Cypher query. Every node carries the span of text it was read from, so that every
 * error can name a line and a column. The parser builds it, `scope/` checks it, `plan/` reads it.
 */
import type { Position } from '../model/errors.ts'

/** First character, and one past the last as an offset. */
export interface Span extends Position {
  readonly end: number
}

interface Located {
  readonly span: Span
}

// ---------------------------------------------------------------- statements

/** `part (UNION [ALL] part)*`; `all[i]` says how `parts[i + 1]` is joined to what is before it. */
export interface Query extends Located {
  readonly kind: 'query'
  readonly parts: readonly SingleQuery[]
  readonly all: readonly boolean[]
}

export interface SingleQuery extends Located {
  readonly kind: 'single-query'
  readonly clauses: readonly Clause[]
}

export type Clause =
  | MatchClause
  | UnwindClause
  | WithClause
  | ReturnClause
  | CreateClause
  | MergeClause
  | SetClause
  | RemoveClause
  | DeleteClause

export interface MatchClause extends Located {
  readonly kind: 'match'
  readonly optional: boolean
  readonly pattern: readonly PathPattern[]
  readonly where: Expression | null
}

export interface UnwindClause extends Located {
  readonly kind: 'unwind'
  readonly list: Expression
  readonly variable: Identifier
}

export interface Projection {
  readonly distinct: boolean
  /** `*` stands first and brings every variable in scope. */
  readonly star: boolean
  readonly items: readonly ProjectionItem[]
  readonly orderBy: readonly SortItem[]
  readonly skip: Expression | null
  readonly limit: Expression | null
}

export interface ProjectionItem extends Located {
  readonly expression: Expression
  /** The alias, the name of a lone variable, or else the text exactly as written (Neo4j's column name). */
  readonly name: string
  readonly aliased: boolean
}

export interface SortItem extends Located {
  readonly expression: Expression
  readonly descending: boolean
}

export interface WithClause extends Located, Projection {
  readonly kind: 'with'
  readonly where: Expression | null
}

export interface ReturnClause extends Located, Projection {
  readonly kind: 'return'
}

export interface CreateClause extends Located {
  readonly kind: 'create'
  readonly pattern: readonly PathPattern[]
}

export interface MergeClause extends Located {
  readonly kind: 'merge'
  readonly path: PathPattern
  readonly onCreate: readonly SetItem[]
  readonly onMatch: readonly SetItem[]
}

export interface SetClause extends Located {
  readonly kind: 'set'
  readonly items: readonly SetItem[]
}

export type SetItem =
  | (Located & {
      readonly kind: 'set-property'
      readonly target: PropertyExpression
      readonly value: Expression
    })
  | (Located & { readonly kind: 'set-all'; readonly variable: Identifier; readonly value: Expression })
  | (Located & { readonly kind: 'set-merge'; readonly variable: Identifier; readonly value: Expression })
  | (Located & {
      readonly kind: 'set-labels'
      readonly variable: Identifier
      readonly labels: readonly Name[]
    })

export interface RemoveClause extends Located {
  readonly kind: 'remove'
  readonly items: readonly RemoveItem[]
}

export type RemoveItem =
  | (Located & { readonly kind: 'remove-property'; readonly target: PropertyExpression })
  | (Located & {
      readonly kind: 'remove-labels'
      readonly variable: Identifier
      readonly labels: readonly Name[]
    })

export interface DeleteClause extends Located {
  readonly kind: 'delete'
  readonly detach: boolean
  readonly expressions: readonly Expression[]
}

// ---------------------------------------------------------------- patterns

/** A label, type or property key as written, without its backticks. */
export interface Name extends Located {
  readonly name: string
}

/** A variable where it is introduced or used as a target. */
export interface Identifier extends Located {
  readonly kind: 'variable'
  readonly name: string
}

/** `[variable =] [shortestPath|allShortestPaths](node rel node rel node …)`; nodes.length = relationships.length + 1. */
export interface PathPattern extends Located {
  readonly kind: 'path-pattern'
  readonly variable: Identifier | null
  readonly selector: 'all' | 'shortest' | 'all-shortest'
  readonly nodes: readonly NodePattern[]
  readonly relationships: readonly RelationshipPattern[]
}

export interface NodePattern extends Located {
  readonly kind: 'node-pattern'
  readonly variable: Identifier | null
  readonly labels: LabelExpression | null
  /** A map literal or a parameter. */
  readonly properties: Expression | null
  /** An inline `WHERE` (Neo4j 5). */
  readonly where: Expression | null
}

export interface RelationshipPattern extends Located {
  readonly kind: 'relationship-pattern'
  readonly variable: Identifier | null
  readonly types: LabelExpression | null
  readonly direction: 'out' | 'in' | 'both'
  /** `null` for a single hop; `*` is min 1 and max null (no bound); `*0..3`, `*2`, `*..4` as written. */
  readonly length: { readonly min: number; readonly max: number | null } | null
  readonly properties: Expression | null
  readonly where: Expression | null
}

/** `:A`, `:A:B`, `:A|B`, `:!A`, `:%` and their nesting. */
export type LabelExpression =
  | (Located & { readonly kind: 'label'; readonly name: string })
  | (Located & { readonly kind: 'label-and'; readonly parts: readonly LabelExpression[] })
  | (Located & { readonly kind: 'label-or'; readonly parts: readonly LabelExpression[] })
  | (Located & { readonly kind: 'label-not'; readonly part: LabelExpression })
  | (Located & { readonly kind: 'label-any' })

// ---------------------------------------------------------------- expressions

export type Expression =
  | LiteralExpression
  | ParameterExpression
  | Identifier
  | PropertyExpression
  | IndexExpression
  | SliceExpression
  | ListExpression
  | MapExpression
  | MapProjection
  | UnaryExpression
  | BinaryExpression
  | ComparisonChain
  | NullCheck
  | LabelCheck
  | FunctionCall
  | CountStar
  | CaseExpression
  | ListComprehension
  | PatternComprehension
  | Quantifier
  | Reduce
  | PatternExpression
  | SubqueryExpression

/** null, true, false, integer (bigint), float (number), string. */
export interface LiteralExpression extends Located {
  readonly kind: 'literal'
  readonly value: null | boolean | bigint | number | string
}

export interface ParameterExpression extends Located {
  readonly kind: 'parameter'
  readonly name: string
}

export interface PropertyExpression extends Located {
  readonly kind: 'property'
  readonly subject: Expression
  readonly key: Name
}

export interface IndexExpression extends Located {
  readonly kind: 'index'
  readonly subject: Expression
  readonly index: Expression
}

export interface SliceExpression extends Located {
  readonly kind: 'slice'
  readonly subject: Expression
  readonly from: Expression | null
  readonly to: Expression | null
}

export interface ListExpression extends Located {
  readonly kind: 'list'
  readonly items: readonly Expression[]
}

export interface MapExpression extends Located {
  readonly kind: 'map'
  readonly entries: readonly { readonly key: Name; readonly value: Expression }[]
}

/** `n {.name, .*, other, alias: expression}` */
export interface MapProjection extends Located {
  readonly kind: 'map-projection'
  readonly subject: Identifier
  readonly items: readonly (
    | (Located & { readonly kind: 'project-property'; readonly key: Name })
    | (Located & { readonly kind: 'project-all' })
    | (Located & { readonly kind: 'project-variable'; readonly variable: Identifier })
    | (Located & { readonly kind: 'project-entry'; readonly key: Name; readonly value: Expression })
  )[]
}

export interface UnaryExpression extends Located {
  readonly kind: 'unary'
  readonly operator: 'not' | '-' | '+'
  readonly operand: Expression
}

export type BinaryOperator =
  | 'or'
  | 'xor'
  | 'and'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '^'
  | '||'
  | 'in'
  | 'starts-with'
  | 'ends-with'
  | 'contains'
  | '=~'

export interface BinaryExpression extends Located {
  readonly kind: 'binary'
  readonly operator: BinaryOperator
  readonly left: Expression
  readonly right: Expression
}

/** `a < b <= c`: every neighbouring pair must hold, each operand evaluated once. Also holds a lone comparison. */
export interface ComparisonChain extends Located {
  readonly kind: 'comparison'
  readonly operands: readonly Expression[]
  readonly operators: readonly ('=' | '<>' | '<' | '<=' | '>' | '>=')[]
}

/** `x IS NULL`, `x IS NOT NULL` */
export interface NullCheck extends Located {
  readonly kind: 'null-check'
  readonly operand: Expression
  readonly negated: boolean
}

/** `n:Label` in an expression; on a relationship it checks the type. */
export interface LabelCheck extends Located {
  readonly kind: 'label-check'
  readonly operand: Expression
  readonly labels: LabelExpression
}

export interface FunctionCall extends Located {
  readonly kind: 'function'
  /** Namespaces joined by dots, as written: `duration.between`. Function names ignore case. */
  readonly name: string
  readonly distinct: boolean
  readonly args: readonly Expression[]
}

export interface CountStar extends Located {
  readonly kind: 'count-star'
}

export interface CaseExpression extends Located {
  readonly kind: 'case'
  /** The operand of a simple CASE, `null` for a searched one. */
  readonly operand: Expression | null
  readonly branches: readonly { readonly when: Expression; readonly then: Expression }[]
  readonly otherwise: Expression | null
}

export interface ListComprehension extends Located {
  readonly kind: 'list-comprehension'
  readonly variable: Identifier
  readonly list: Expression
  readonly where: Expression | null
  readonly projection: Expression | null
}

export interface PatternComprehension extends Located {
  readonly kind: 'pattern-comprehension'
  readonly path: PathPattern
  readonly where: Expression | null
  readonly projection: Expression
}

export interface Quantifier extends Located {
  readonly kind: 'quantifier'
  readonly quantifier: 'all' | 'any' | 'none' | 'single'
  readonly variable: Identifier
  readonly list: Expression
  readonly where: Expression
}

export interface Reduce extends Located {
  readonly kind: 'reduce'
  readonly accumulator: Identifier
  readonly initial: Expression
  readonly variable: Identifier
  readonly list: Expression
  readonly expression: Expression
}

/** A bare pattern used as a predicate: `WHERE (a)-->(b)`; also the argument of `shortestPath(…)` in an expression. */
export interface PatternExpression extends Located {
  readonly kind: 'pattern-expression'
  readonly path: PathPattern
}

/** `EXISTS { … }` and `COUNT { … }`; a bare pattern body is a MATCH without RETURN. */
export interface SubqueryExpression extends Located {
  readonly kind: 'subquery'
  readonly subquery: 'exists' | 'count'
  readonly query: Query
}
