/** The bounds of Cypher's INTEGER. */
export const minInteger = -(2n ** 63n)
export const maxInteger = 2n ** 63n - 1n

/** Whether an integer fits Cypher's 64-bit INTEGER. */
export function fitsInteger(value: bigint): boolean {
  return value >= minInteger && value <= maxInteger
}

/**
 * Compares two numbers by their exact mathematical values, also an INTEGER with a FLOAT beyond 2^53.
 * `NaN` when either is NaN, so that every one of `<`, `<=`, `>`, `>=`, `=` over the result is false.
 */
export function compareNumbers(a: bigint | number, b: bigint | number): number {
  // JavaScript's relational operators compare a bigint with a number exactly, without rounding either.
  if (a < b) return -1
  if (a > b) return 1
  return a == b ? 0 : Number.NaN
}
