import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** ATT&CK Enterprise as STIX 2.0, outside this repository. */
const FILE = new URL('../../../../shared/data/attack-enterprise-18.1.stix20.json.gz', import.meta.url)

type Flat = Readonly<Record<string, string | number | boolean | readonly string[]>>

export interface FlatNode {
  readonly label: string
  readonly properties: Flat
}

export interface FlatRelationship {
  readonly type: string
  readonly start: string
  readonly end: string
  readonly properties: Flat
}

export interface FlatGraph {
  readonly nodes: readonly FlatNode[]
  readonly relationships: readonly FlatRelationship[]
}

/** Every object of ATT&CK Enterprise as a node or relationship with flat properties, `id` among them. */
export function attackGraph(): FlatGraph {
  const { objects } = JSON.parse(gunzipSync(readFileSync(FILE)).toString('utf8')) as {
    objects: readonly Record<string, unknown>[]
  }
  const isRelationship = (object: Record<string, unknown>) => object['type'] === 'relationship'
  return {
    nodes: objects
      .filter(object => !isRelationship(object))
      .map(object => ({ label: labelOf(String(object['type'])), properties: flat(object) })),
    relationships: objects.filter(isRelationship).map(object => ({
      type: String(object['relationship_type']).toUpperCase().replaceAll('-', '_'),
      start: String(object['source_ref']),
      end: String(object['target_ref']),
      properties: flat(object),
    })),
  }
}

/** `attack-pattern` as `AttackPattern`. */
function labelOf(type: string): string {
  return type.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** Lists of objects, such as references, become lists of JSON texts: a property holds plain values only. */
function flat(object: Record<string, unknown>): Flat {
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => {
      if (Array.isArray(value)) return [key, value.map(text)]
      if (typeof value === 'number' || typeof value === 'boolean') return [key, value]
      return [key, text(value)]
    }),
  )
}
