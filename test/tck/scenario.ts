/** One scenario of the openCypher TCK, its outline already expanded. */
export interface Scenario {
  /** Folder under `features/`, such as `clauses/match`. */
  readonly folder: string
  /** File and name, with the number of the example for an outline's. */
  readonly name: string
  readonly steps: readonly Step[]
}

export interface Step {
  /** The text after the keyword. */
  readonly text: string
  readonly docString: string | null
  readonly table: readonly (readonly string[])[]
}
