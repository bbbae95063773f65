/**
 * Cypher's six temporal types as plain frozen records with a `kind`, so that they survive packing and comparing.
 * Fields follow Bolt's structures (https://neo4j.com/docs/bolt/current/bolt/structure-semantics/).
 */

/** A calendar day: days since 1970-01-01 (proleptic Gregorian). */
export interface CypherDate {
  readonly kind: 'date'
  readonly epochDay: number
}

/** A wall-clock time without a zone: nanoseconds since midnight. */
export interface CypherLocalTime {
  readonly kind: 'local-time'
  readonly nanoOfDay: bigint
}

/** A wall-clock time with an offset, in seconds east of UTC. */
export interface CypherTime {
  readonly kind: 'time'
  readonly nanoOfDay: bigint
  readonly offsetSeconds: number
}

/** A date and wall-clock time without a zone. */
export interface CypherLocalDateTime {
  readonly kind: 'local-date-time'
  readonly epochDay: number
  readonly nanoOfDay: bigint
}

/** An instant with its offset and, where it was given, the name of its zone. `epochDay`/`nanoOfDay` are local. */
export interface CypherDateTime {
  readonly kind: 'date-time'
  readonly epochDay: number
  readonly nanoOfDay: bigint
  readonly offsetSeconds: number
  readonly zone: string | null
}

/** A span in four groups that do not convert into one another; `nanoseconds` is in [0, 1e9) as in Neo4j. */
export interface CypherDuration {
  readonly kind: 'duration'
  readonly months: bigint
  readonly days: bigint
  readonly seconds: bigint
  readonly nanoseconds: number
}
