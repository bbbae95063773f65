/** A graph that has never heard of claims: everything that needs none works, and what needs them keeps quiet. */
import type { Page } from '@playwright/test'
import { openNeo4j } from '../../queries/sources/neo4j/open-neo4j.ts'
import { MOVIES, moviesInCypher } from '../fixtures/movies.ts'
import { expect, test } from '../support/app.ts'
import { fillInConnection } from '../support/connection-form.ts'
import { forgetLabel } from '../support/forget-label.ts'
import { testNeo4j, type TestNeo4j } from '../support/neo4j.ts'

const found = await testNeo4j()
test.skip('skip' in found, 'skip' in found ? found.skip : '')
const server = found as TestNeo4j

/** Labels of these tests alone: the server is shared. What another test left of a case would make it one. */
const FILM = 'Any`Film 🎬'
const PERSON = 'AnyPerson'
const QUOTED = '`Any``Film 🎬`'
const LABELS = [QUOTED, PERSON, 'Claim']

test.beforeAll(async () => {
  if ('skip' in found) return
  for (const label of LABELS) await forgetLabel(server, label)
  await write(moviesInCypher({ film: QUOTED, person: PERSON }))
})
test.afterAll(async () => {
  if ('skip' in found) return
  for (const label of LABELS) await forgetLabel(server, label)
})

async function write(statement: string): Promise<void> {
  const { uri, user, password } = server
  const auth = { kind: 'password', user, password } as const
  const { source } = await openNeo4j({ uri, auth, database: null, certificates: null }, { writable: true })
  const result = await source.run({
    statement,
    parameters: new Map(),
    access: 'write',
    action: 'make a graph to try',
  })
  for await (const rows of result) void rows
  await result.summary
  await source.close()
}

async function open(page: Page): Promise<void> {
  await fillInConnection(page, server, 'Films')
  await page.keyboard.press('Enter')
  await expect(inspector(page).getByRole('heading', { name: 'Labels' })).toBeVisible()
}

const inspector = (page: Page) => page.getByRole('region', { name: 'Inspector' })
const legend = (page: Page) => page.getByRole('region', { name: 'Legend' })
const counts = (page: Page) => page.getByRole('region', { name: 'What is shown and what is not' })
const node = (page: Page, name: RegExp) =>
  page.locator('[role=treeitem][aria-level="1"]').and(page.getByRole('treeitem', { name }))

/** All are drawn. A server that has just started plans each statement for the first time. */
const allFilms = (page: Page) =>
  expect(legend(page).getByRole('button', { name: `${FILM} ${MOVIES.films}` })).toBeVisible({
    timeout: 30_000,
  })

test('labels are read, drawn, searched and inspected, and nothing is called doubtful', async ({ app }) => {
  const { page } = app
  await app.drawn()
  await open(page)
  await expect(inspector(page).getByText('It holds no claims')).toBeVisible()
  await expect(counts(page)).toContainText('no claims')
  await expect(counts(page)).not.toContainText('unsourced')

  await inspector(page)
    .getByRole('button', { name: `Draw ${MOVIES.films} ${FILM}` })
    .click()
  await allFilms(page)
  await expect(legend(page).getByRole('list', { name: 'How sure' })).toBeHidden()

  await page.keyboard.press('Control+k')
  await page.keyboard.insertText('anyperson: bacon')
  await expect(page.getByRole('option', { name: /^Kevin Bacon AnyPerson/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(inspector(page).getByRole('heading', { name: 'Kevin Bacon' })).toBeVisible()
  await expect(inspector(page).getByText('This graph holds no claims')).toBeVisible()
  await expect(node(page, /^Kevin Bacon, AnyPerson, 1 relationship$/)).toBeAttached()

  await node(page, /^Apollo 13, /).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+e')
  await expect(node(page, /^Ron Howard, AnyPerson/)).toBeAttached()
})

test('a drawing of it is there again when its source is opened again', async ({ app }) => {
  const { page } = app
  await app.drawn()
  await open(page)
  await inspector(page)
    .getByRole('button', { name: `Draw ${MOVIES.films} ${FILM}` })
    .click()
  await allFilms(page)
  await page.reload()
  await expect(node(page, /^Roma, /)).toBeAttached()
  await allFilms(page)
})
