import type { Expression, Identifier, LabelExpression, Name, Span } from '../ast.ts'

/** Small pieces of syntax tree that patterns stand for: `(n:A {x: 1})` is the condition `n:A AND n.x = 1`. */

export function variable(name: string, span: Span): Identifier {
  return { kind: 'variable', name, span }
}

export function hasLabels(name: string, labels: LabelExpression): Expression {
  return { kind: 'label-check', operand: variable(name, labels.span), labels, span: labels.span }
}

export function propertyEquals(name: string, key: Name, value: Expression): Expression {
  const property: Expression = { kind: 'property', subject: variable(name, key.span), key, span: key.span }
  return { kind: 'comparison', operands: [property, value], operators: ['='], span: value.span }
}

/** All of the conditions, `null` for none. */
export function allOf(conditions: readonly Expression[]): Expression | null {
  if (conditions.length === 0) return null
  return conditions.reduce((left, right) => ({
    kind: 'binary',
    operator: 'and',
    left,
    right,
    span: left.span,
  }))
}
