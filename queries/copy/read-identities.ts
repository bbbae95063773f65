import { coverLabels } from './cover-labels.ts'
import type { Endpoint } from './endpoint.ts'
import { Identities } from './identity.ts'
import { nameFor } from './name-for.ts'

/**
 * Finds out of a whole graph by which labels its nodes are told apart. It always looks at the whole graph, so that a
 * copy of a part takes a node for the same as a copy of all.
 *
 * @param preferred labels for which the target keeps `id` unique already
 */
export async function readIdentities(from: Endpoint, preferred: ReadonlySet<string>): Promise<Identities> {
  const sets = (await from.rows(LABEL_SETS)).map(([labels, identified, nodes]) => ({
    labels: labels as readonly string[],
    identified: Number(identified),
    nodes: Number(nodes),
  }))
  const repeating = new Set<string>()
  const checked = new Set<string>()
  const telling = () =>
    coverLabels(
      sets.map(({ labels, identified }) => ({
        labels: labels.filter(label => !repeating.has(label)),
        nodes: identified,
      })),
      preferred,
    )
  let byId = telling()
  for (let label = byId[0]; label !== undefined; label = byId.find(next => !checked.has(next))) {
    checked.add(label)
    if (!(await repeatsIds(from, label))) continue
    repeating.add(label)
    byId = telling()
  }
  const others = sets.map(({ labels, identified, nodes }) => ({
    labels,
    nodes: labels.some(label => byId.includes(label)) ? nodes - identified : nodes,
  }))
  return new Identities(from.source, byId, coverLabels(others, new Set()))
}

const LABEL_SETS = `MATCH (n)
RETURN labels(n) AS labels, count(n.id) AS identified, count(*) AS nodes`

async function repeatsIds(from: Endpoint, label: string): Promise<boolean> {
  const repeated = await from.count(`MATCH (n:${nameFor(label, from.source.kind)})
WHERE n.id IS NOT NULL
WITH n.id AS id, count(*) AS nodes
WHERE nodes > 1
RETURN count(*) AS repeated`)
  return repeated > 0
}
