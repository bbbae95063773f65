import type { CaseFile, ClaimRecord } from '../../../../graph/case/case-file.ts'

/** A claim of the small case with everything that need not differ filled in. */
function claim(id: string, given: Partial<ClaimRecord> & Pick<ClaimRecord, 'about'>): ClaimRecord {
  return {
    id: `claim/${id}`,
    text: `What is said as ${id}.`,
    stance: 'reported',
    polarity: 'positive',
    source: 'source/report',
    line: 1,
    paragraph: 1,
    medium: 'article',
    statedBy: 'publisher/daily',
    dateBasis: 'none',
    ...given,
  }
}

/**
 * A case that keeps every rule: an actor attacks a vendor, the vendor denies one leak, says nothing of another,
 * and an investigator it hired names the actor.
 */
export function smallCase(): CaseFile {
  const actor = 'threat-actor/red'
  const alias = 'threat-actor/crimson'
  const vendor = 'vendor/acme'
  const client = 'client/clinic'
  const records = 'data-type/records'
  const logins = 'data-type/logins'
  const analyst = 'investigator/sleuth'
  const incident = 'incident/leak'
  return {
    format: 'breachgraph-case',
    version: 1,
    id: 'small',
    title: 'A small case',
    sources: [
      {
        id: 'source/report',
        title: 'Report',
        publisher: 'publisher/daily',
        published: '2025-01-30',
        dateBasis: 'external',
        file: 'report.txt',
      },
    ],
    entities: [
      { id: 'publisher/daily', name: 'Daily', kinds: ['Publisher'] },
      { id: actor, name: 'Red', kinds: ['ThreatActor'] },
      { id: alias, name: 'Crimson', kinds: ['ThreatActor'] },
      { id: incident, name: 'The leak', kinds: ['Incident'] },
      { id: vendor, name: 'Acme', kinds: ['Vendor'] },
      { id: client, name: 'Clinic', kinds: ['Client'] },
      { id: records, name: 'patient records', kinds: ['DataType'] },
      { id: logins, name: 'logins', kinds: ['DataType'] },
      { id: analyst, name: 'Sleuth', kinds: ['Investigator'] },
    ],
    claims: [
      claim('looked', { about: ['publisher/daily', client], stance: 'no-reply', asked: [client] }),
      claim('targeted', {
        about: [incident, vendor],
        stance: 'alleged',
        medium: 'tweet',
        statedBy: actor,
        said: {
          earliest: '2025-01-20T07:40',
          latest: '2025-01-20T07:40',
          precision: 'minute',
          zone: 'US time',
        },
        happened: { earliest: '2025-01-16', latest: '2025-01-20', precision: 'day' },
        dateBasis: 'stated',
      }),
      claim('targeted-confirmed', { about: [incident, vendor], stance: 'stated', statedBy: vendor }),
      claim('targeted-assessed', { about: [incident, vendor], stance: 'assessed', statedBy: analyst }),
      claim('hired', { about: [vendor, analyst], stance: 'stated', statedBy: vendor }),
      claim('client', { about: [client, vendor] }),
      claim('published', {
        about: [actor, logins],
        stance: 'observed',
        quantity: 4_500_000,
        unit: 'logins',
        happened: { earliest: '2025-01', latest: '2025-01', precision: 'month' },
        dateBasis: 'derived',
      }),
      claim('not-exposed', {
        about: [incident, vendor, records],
        stance: 'denied',
        polarity: 'negative',
        statedBy: vendor,
      }),
      claim('alias', { about: [actor, alias, analyst], stance: 'assessed', statedBy: analyst }),
      claim('house', {
        about: [vendor],
        stance: 'alleged',
        statedBy: actor,
        private: true,
        inTensionWith: ['claim/hired'],
      }),
    ],
    relationships: [
      {
        type: 'TARGETED',
        start: incident,
        end: vendor,
        claims: ['claim/targeted', 'claim/targeted-confirmed', 'claim/targeted-assessed'],
        status: 'single-source',
      },
      { type: 'HIRED', start: vendor, end: analyst, claims: ['claim/hired'], status: 'single-source' },
      { type: 'CLIENT_OF', start: client, end: vendor, claims: ['claim/client'], status: 'single-source' },
      { type: 'PUBLISHED', start: actor, end: logins, claims: ['claim/published'], status: 'single-source' },
      {
        type: 'DID_NOT_EXPOSE',
        start: incident,
        end: records,
        claims: ['claim/not-exposed'],
        status: 'denied',
      },
      { type: 'NAMES', start: analyst, end: actor, claims: ['claim/alias'], status: 'single-source' },
      { type: 'NAMES', start: analyst, end: alias, claims: ['claim/alias'], status: 'single-source' },
      { type: 'SAME_AS', start: actor, end: alias, claims: ['claim/alias'], status: 'single-source' },
    ],
    leftOut: [{ source: 'source/report', line: 3, starts: 'Suggested', reason: 'Furniture of the page.' }],
    opening: {
      nodes: [
        { id: actor, x: 0, y: 0 },
        { id: vendor, x: 200, y: 0 },
      ],
    },
  }
}
