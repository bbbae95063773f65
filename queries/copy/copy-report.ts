/** What became of one kind of thing, or would become of it in a dry run. */
export interface CopyCounts {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
}

/** What a copy did, or would do. Nothing is ever deleted at the target. */
export interface CopyReport {
  readonly nodes: CopyCounts
  readonly relationships: CopyCounts
  readonly constraintsMade: number
  /** One sentence for each thing that did not go as it should. */
  readonly problems: readonly string[]
}

/** What the copy is at, in nodes, relationships or constraints. */
export interface CopyProgress {
  readonly phase: 'constraints' | 'nodes' | 'relationships'
  readonly done: number
  readonly total: number
}
