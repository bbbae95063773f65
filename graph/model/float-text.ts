/**
 * A FLOAT as Cypher writes it, which is Java's `Double.toString`: always with a point, and in the form
 * `1.0E7` outside [0.001, 10^7).
 */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
  const size = Math.abs(value)
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(value) ? `${value}.0` : String(value)
  // Java writes at least two digits and takes the nearest two where one would do: 4.9E-324.
  const shortest = value.toExponential()
  const [digits, exponent] = (shortest.includes('.') ? shortest : value.toExponential(1)).split('e') as [
    string,
    string,
  ]
  return `${digits}E${Number(exponent)}`
}
