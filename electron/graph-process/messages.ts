/** What main tells the graph process; ports travel with `connect`. */
export type ToGraphProcess =
  | {
      readonly kind: 'open'
      /** Absolute path of a case file, or null for the bundled case. */
      readonly caseFile: string | null
      /** Folder for journals. */
      readonly journals: string
    }
  | { readonly kind: 'connect' }

/** What the graph process tells main. */
export type FromGraphProcess =
  | { readonly kind: 'opened' }
  | { readonly kind: 'failed'; readonly error: { readonly code: string; readonly message: string } }
