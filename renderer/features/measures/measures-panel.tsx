/** The measures that were taken of what is drawn. */
export function MeasuresPanel() {
  return null
}
