/** One class of numbers, both ends in it. */
export interface NumberClass {
  readonly least: number
  readonly most: number
}

/**
 * Classes that these numbers fall into, the smallest first: each holds about as many different values as the others,
 * so that a few large ones do not push all others into one. As many as `most`, fewer where there are fewer values.
 */
export function numberClasses(numbers: readonly number[], most: number): readonly NumberClass[] {
  const values = [...new Set(numbers)].sort((a, b) => a - b)
  const count = Math.min(most, values.length)
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index * values.length) / count)
    const to = Math.floor(((index + 1) * values.length) / count) - 1
    return { least: values[from]!, most: values[to]! }
  })
}

/** Which step of a scale with `steps` steps each of `count` classes takes: spread over the whole of it. */
export function stepOf(index: number, count: number, steps: number): number {
  return count === 1 ? Math.floor(steps / 2) : Math.round((index * (steps - 1)) / (count - 1))
}
