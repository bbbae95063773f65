/** Three-valued logic over true, false and null; anything else is a type error. */
import type { Position } from '../../model/errors.ts'
import type { Value } from '../../model/value.ts'
import type { Evaluate } from '../row.ts'
import { typeFailure } from './failures.ts'

export function compileAnd(left: Evaluate, right: Evaluate, at: Position): Evaluate {
  return (row, context) => {
    const a = truth(left(row, context), 'AND', at)
    if (a === false) return false
    const b = truth(right(row, context), 'AND', at)
    if (b === false) return false
    return a === null || b === null ? null : true
  }
}

export function compileOr(left: Evaluate, right: Evaluate, at: Position): Evaluate {
  return (row, context) => {
    const a = truth(left(row, context), 'OR', at)
    if (a === true) return true
    const b = truth(right(row, context), 'OR', at)
    if (b === true) return true
    return a === null || b === null ? null : false
  }
}

export function compileXor(left: Evaluate, right: Evaluate, at: Position): Evaluate {
  return (row, context) => {
    const a = truth(left(row, context), 'XOR', at)
    const b = truth(right(row, context), 'XOR', at)
    return a === null || b === null ? null : a !== b
  }
}

export function compileNot(operand: Evaluate, at: Position): Evaluate {
  return (row, context) => {
    const value = truth(operand(row, context), 'NOT', at)
    return value === null ? null : !value
  }
}

/** A value in a place that takes a condition: a boolean or null. */
export function truth(value: Value, where: string, at: Position): boolean | null {
  if (value === null || typeof value === 'boolean') return value
  throw typeFailure('a BOOLEAN', value, where, at)
}
