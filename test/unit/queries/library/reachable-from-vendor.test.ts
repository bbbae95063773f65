import { describe, expect, test } from 'vitest'
import { bundledCase } from '../../../../graph/case/bundled.ts'
import { askLibrary } from './ask-library.ts'

const apex = 'Apex Custom Software'
const intrusion = `${apex} <-TARGETED- Apex intrusion`
/** How the actor is reached, in the order of the types. */
const ACTOR = ['CONTACTED', 'DEMANDED_FROM', 'HAS_ACCESS_TO']
const actorWays = (last: string) => ACTOR.map(type => [type, last])
const actorPaths = (rest: string) => ACTOR.map(type => `${apex} <-${type}- 0mid16B ${rest}`)

const sells = (product: string) => [product, 'Product', 1, [['SELLS']], [`${apex} -SELLS-> ${product}`]]
const belongs = (data: string) => [
  ...[data, 'DataType', 1, [['BELONGS_TO']], [`${apex} <-BELONGS_TO- ${data}`]],
]
const located = (place: string) => [
  ...[place, 'Location', 1, [['LOCATED_IN']], [`${apex} -LOCATED_IN-> ${place}`]],
]
const client = (name: string) => [name, 'Client', 1, [['CLIENT_OF']], [`${apex} <-CLIENT_OF- ${name}`]]

const ONE_HOP = [
  client('Cardinal Health'),
  client('Other clients of Apex'),
  belongs('Apex software'),
  belongs('Apex software databases'),
  ['Apex intrusion', 'Incident', 1, [['TARGETED']], [intrusion]],
  located('Texas'),
  located('United States'),
  ['Owner of Apex', 'Person', 1, [['OWNS']], [`${apex} <-OWNS- Owner of Apex`]],
  sells('Controlled substance tracking'),
  sells('Credentialing management'),
  sells('Healthcare analytics'),
  sells('Inventory management'),
  sells('Telemedicine'),
  [
    ...['HHS', 'Regulator', 1, [['LISTED_BY'], ['REPORTED_TO']]],
    [`${apex} -LISTED_BY-> HHS`, `${apex} -REPORTED_TO-> HHS`],
  ],
  ['Healthcare', 'Sector', 1, [['OPERATES_IN']], [`${apex} -OPERATES_IN-> Healthcare`]],
  ['0mid16B', 'ThreatActor', 1, ACTOR.map(type => [type]), ACTOR.map(type => `${apex} <-${type}- 0mid16B`)],
]

const cardinalData = (data: string) => [
  ...[data, 'DataType', 2],
  [['CLIENT_OF', 'BELONGS_TO'], ...actorWays('PUBLISHED'), ['TARGETED', 'EXPOSED']],
  [
    `${apex} <-CLIENT_OF- Cardinal Health <-BELONGS_TO- ${data}`,
    ...actorPaths(`-PUBLISHED-> ${data}`),
    `${intrusion} -EXPOSED-> ${data}`,
  ],
]

const struck = (population: string, type: string) => [
  ...[population, 'Population', 2, [['TARGETED', type]], [`${intrusion} -${type}-> ${population}`]],
]

const TWO_HOPS = [
  cardinalData('Cardinal Health employee logins'),
  cardinalData('Information about Cardinal Health'),
  [
    ...['Medication listing', 'DataType', 2, [...actorWays('PUBLISHED'), ['TARGETED', 'EXPOSED']]],
    [...actorPaths('-PUBLISHED-> Medication listing'), `${intrusion} -EXPOSED-> Medication listing`],
  ],
  [
    ...['Spokesperson for 0mid16B', 'Group', 2, actorWays('WORKS_FOR')],
    actorPaths('<-WORKS_FOR- Spokesperson for 0mid16B'),
  ],
  struck('Patients given medication', 'COULD_AFFECT'),
  struck('Patients in Apex’s report', 'AFFECTED'),
  [
    ...['DataBreaches.net', 'Publisher', 2],
    ACTOR.flatMap(type => [
      [type, 'CONTACTED'],
      [type, 'PROVIDED_DATA_TO'],
    ]),
    ACTOR.flatMap(type =>
      ['CONTACTED', 'PROVIDED_DATA_TO'].map(last => `${apex} <-${type}- 0mid16B -${last}-> DataBreaches.net`),
    ),
  ],
]

/** What the logins lead to: a part of them, or whose they are. */
const behindLogins = (name: string, kind: string, type: string, arrow: string) => {
  const logins = 'Cardinal Health employee logins'
  return [
    ...[name, kind, 3],
    [['CLIENT_OF', 'BELONGS_TO'], ...actorWays('PUBLISHED'), ['TARGETED', 'EXPOSED']].map(way => [
      ...way,
      type,
    ]),
    [
      `${apex} <-CLIENT_OF- Cardinal Health <-BELONGS_TO- ${logins}`,
      ...actorPaths(`-PUBLISHED-> ${logins}`),
      `${intrusion} -EXPOSED-> ${logins}`,
    ].map(path => `${path} ${arrow} ${name}`),
  ]
}

const THREE_HOPS = [
  behindLogins('Email addresses', 'DataType', 'PART_OF', '<-PART_OF-'),
  behindLogins('Employee names', 'DataType', 'PART_OF', '<-PART_OF-'),
  behindLogins('Passwords in plaintext', 'DataType', 'PART_OF', '<-PART_OF-'),
  behindLogins('Cardinal Health employees', 'Population', 'BELONGS_TO', '-BELONGS_TO->'),
]

describe('what can be reached from a vendor', () => {
  test.each([
    [0n, []],
    [1n, ONE_HOP],
    [2n, [...ONE_HOP, ...TWO_HOPS]],
    [3n, [...ONE_HOP, ...TWO_HOPS, ...THREE_HOPS]],
    // The other breach shares the healthcare sector only, PHI is only said not to be in the data.
    [6n, [...ONE_HOP, ...TWO_HOPS, ...THREE_HOPS]],
  ])('within %s steps', async (hops, expected) => {
    expect((await askLibrary('reachable-from-vendor', { hops })).rows).toEqual(expected)
  })

  test('is nothing for a vendor that is not there, nor for a client', async () => {
    expect((await askLibrary('reachable-from-vendor', { vendor: 'Nobody' })).rows).toEqual([])
    expect((await askLibrary('reachable-from-vendor', { vendor: 'Cardinal Health' })).rows).toEqual([])
  })

  test('goes by relationships whatever their direction, and past no denial', async () => {
    const [vendor, actor] = ['vendor/apex-custom-software', 'threat-actor/0mid16b']
    const whole = bundledCase()
    const ways = ['CONTACTED', 'HAS_ACCESS_TO', 'DEMANDED_FROM', 'OWNS', 'ATTRIBUTED_TO', 'TARGETS_SECTOR']
    const relationships = whole.relationships
      .filter(({ type, start, end }) => !(ways.includes(type) && [start, end].includes(actor)))
      .map(line =>
        line.end === vendor && line.type === 'OWNS' ? { ...line, status: 'denied' as const } : line,
      )
    const { rows } = await askLibrary('reachable-from-vendor', {}, { ...whole, relationships })
    const hops = new Map(rows.map(([reached, , distance]) => [reached, distance]))
    expect(hops.get('0mid16B')).toBe(3)
    expect(hops.has('Owner of Apex')).toBe(false)
  })
})
