/**
 * The layout of a packed buffer. All numbers little-endian as typed arrays have them on every machine Electron
 * runs on; sections follow one another in the order of `SECTIONS`, each aligned to 8 bytes.
 *
 * A value is a tag and an 8-byte payload. Integers are int64 bits, floats float64 bits, strings an index, and
 * everything composite a range `(start, length)` of two uint32 into `children`. Nodes and relationships are rows of
 * their own tables, so that one that stands in many rows is kept once.
 */

export const MAGIC = 0x42475231 // "BGR1"

/** Uint32 words before the first section: magic, rows, columns, then one length (in elements) per section. */
export const HEADER_WORDS = 16

export const SECTIONS = [
  { name: 'payloads', bytes: 8 },
  { name: 'cells', bytes: 4 },
  { name: 'columns', bytes: 4 },
  { name: 'children', bytes: 4 },
  { name: 'nodes', bytes: 4 },
  { name: 'relationships', bytes: 4 },
  { name: 'stringEnds', bytes: 4 },
  { name: 'chars', bytes: 2 },
  { name: 'tags', bytes: 1 },
  { name: 'bytes', bytes: 1 },
] as const

export type SectionName = (typeof SECTIONS)[number]['name']

/** Words of one row in `nodes`: element id, then ranges of labels and of (key, value) pairs in `children`. */
export const NODE_WORDS = 5
/** As a node, with the type in place of labels: element id, type, start id, end id, range of pairs. */
export const RELATIONSHIP_WORDS = 6

export const TAG = {
  null: 0,
  false: 1,
  true: 2,
  integer: 3,
  float: 4,
  string: 5,
  bytes: 6,
  list: 7,
  map: 8,
  node: 9,
  relationship: 10,
  path: 11,
  date: 12,
  localTime: 13,
  time: 14,
  localDateTime: 15,
  dateTime: 16,
  duration: 17,
  point: 18,
} as const
