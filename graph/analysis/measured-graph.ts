/** What a measure is taken of: keys of nodes, no two the same, and relationships between them. */
export interface MeasuredGraph {
  readonly nodes: readonly string[]
  readonly relationships: readonly { readonly source: string; readonly target: string }[]
}
