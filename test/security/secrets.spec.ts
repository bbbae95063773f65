import { join } from 'node:path'
import type { Profile } from '../../electron/contract.ts'
import { expect, test } from '../support/app.ts'
import { answerTo, request } from '../support/page-requests.ts'
import { filesWith, makeCanary, processesWith } from './canary.ts'

const CANARY = makeCanary()

const profile: Profile = {
  id: 'p',
  name: 'Nobody there',
  uri: 'bolt://127.0.0.1:1',
  auth: 'password',
  user: 'neo4j',
  database: null,
  certificates: null,
  writable: false,
}

test('a secret that was saved, tried and used is in no file, no argument and no environment', async ({
  app,
}) => {
  await answerTo(app.page, 'connections.save', { profile, secret: CANARY, keep: false })
  const refusals = [
    await request(app.page, 'connections.save', { profile, secret: CANARY, keep: true }),
    await request(app.page, 'connections.try', { profile, secret: CANARY }),
    await request(app.page, 'source.open', {
      source: { kind: 'neo4j', profile: 'p', secret: CANARY },
      where: 'here',
    }),
    await request(app.page, 'copy.run', {
      to: { kind: 'neo4j', profile: 'p', secret: CANARY },
      what: { kind: 'all' },
      dryRun: true,
    }),
    await request(app.page, 'connections.save', {
      profile: { ...profile, uri: `bolt://neo4j:${CANARY}@127.0.0.1` },
      secret: null,
      keep: false,
    }),
  ]
  expect(refusals.map(({ refusal }) => refusal?.code)).toEqual([
    'SECRET_NOT_KEPT',
    'PORT_CLOSED',
    'PORT_CLOSED',
    'PORT_CLOSED',
    'ADDRESS_INVALID',
  ])
  expect(JSON.stringify(refusals)).not.toContain(CANARY)
  const listed = await answerTo(app.page, 'connections.list')
  expect(listed.profiles).toEqual([{ ...profile, secretKept: true }])
  expect(JSON.stringify(listed)).not.toContain(CANARY)
  expect(filesWith(app.userData, CANARY)).toEqual([])
  // The control: what is looked for would be found.
  expect(filesWith(app.userData, 'Nobody there')).toEqual([join(app.userData, 'connections.json')])
  expect(processesWith(CANARY)).toEqual([])
  expect(processesWith(app.userData)).not.toEqual([])
})
