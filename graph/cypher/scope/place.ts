/** Where an expression stands, as far as that decides what it may be. */
export interface Place {
  /** Whether an aggregate can stand here, and if not, why. */
  readonly aggregates: 'allowed' | 'forbidden' | 'inside-aggregate' | 'inside-loop'
  /** Stands where only true, false or null make sense. */
  readonly predicate: boolean
}

export const anyValue: Place = { aggregates: 'forbidden', predicate: false }
export const condition: Place = { aggregates: 'forbidden', predicate: true }
export const projected: Place = { aggregates: 'allowed', predicate: false }
