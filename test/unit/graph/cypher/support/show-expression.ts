import type { Expression } from '../../../../../graph/cypher/ast.ts'
import { parse } from '../../../../../graph/cypher/parser/parse.ts'

/** The first expression that `RETURN …` returns. */
export function expressionOf(text: string): Expression {
  const clause = parse(`RETURN ${text}`).parts[0]!.clauses[0]!
  if (clause.kind !== 'return') throw new Error(`RETURN ${text} is not one clause`)
  return clause.items[0]!.expression
}

/** How an expression of operators groups, with every pair of parentheses written. */
export function grouped(expression: Expression): string {
  switch (expression.kind) {
    case 'binary':
      return `(${grouped(expression.left)} ${expression.operator} ${grouped(expression.right)})`
    case 'unary':
      return `(${expression.operator} ${grouped(expression.operand)})`
    case 'comparison':
      return `(${expression.operands.map((operand, i) => `${i ? `${expression.operators[i - 1]} ` : ''}${grouped(operand)}`).join(' ')})`
    case 'null-check':
      return `(${grouped(expression.operand)} is ${expression.negated ? 'not ' : ''}null)`
    case 'property':
      return `${grouped(expression.subject)}.${expression.key.name}`
    case 'index':
      return `${grouped(expression.subject)}[${grouped(expression.index)}]`
    case 'label-check':
      return `(${grouped(expression.operand)} :${expression.labels.kind})`
    case 'variable':
      return expression.name
    case 'literal':
      return String(expression.value)
    case 'list':
      return `[${expression.items.map(grouped).join(', ')}]`
    default:
      return `<${expression.kind}>`
  }
}
