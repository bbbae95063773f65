import type { Span } from '../ast.ts'
import type { CypherErrorCode } from '../error-codes.ts'

interface Written {
  /** Exactly as it stands in the query; empty for the end. */
  readonly text: string
  readonly span: Span
}

/** One word, number, string, parameter or sign of a query; comments and white space are between tokens. */
export type Token =
  | (Written & {
      readonly kind: 'name'
      readonly name: string
      /** The name in upper case, to compare with keywords; empty for a name in backticks, which is never one. */
      readonly word: string
    })
  /** Not yet checked against 64 bits: only the parser knows whether a minus belongs to it. */
  | (Written & { readonly kind: 'integer'; readonly value: bigint })
  | (Written & { readonly kind: 'float'; readonly value: number })
  | (Written & { readonly kind: 'string'; readonly value: string })
  | (Written & { readonly kind: 'parameter'; readonly name: string })
  | (Written & { readonly kind: 'symbol' })
  /** Starts like a number but is none: an error of its own where a value is expected. */
  | (Written & { readonly kind: 'malformed'; readonly code: CypherErrorCode; readonly message: string })
  | (Written & { readonly kind: 'end' })
