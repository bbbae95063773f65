import type { LabelExpression } from '../ast.ts'

export type LabelTest = (labels: readonly string[]) => boolean

/** Turns `:A&(B|!C)` and the like into a test over a node's labels, or over the one type of a relationship. */
export function compileLabels(expression: LabelExpression): LabelTest {
  switch (expression.kind) {
    case 'label': {
      const { name } = expression
      return labels => labels.includes(name)
    }
    case 'label-and': {
      const parts = expression.parts.map(compileLabels)
      return labels => parts.every(test => test(labels))
    }
    case 'label-or': {
      const parts = expression.parts.map(compileLabels)
      return labels => parts.some(test => test(labels))
    }
    case 'label-not': {
      const test = compileLabels(expression.part)
      return labels => !test(labels)
    }
    case 'label-any':
      return labels => labels.length > 0
  }
}
