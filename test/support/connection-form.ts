import type { Page } from '@playwright/test'
import { expect } from './app.ts'
import type { TestNeo4j } from './neo4j.ts'

/** Opens the connections and fills in a new one; `uri` where it is not the server's own. */
export async function fillInConnection(
  page: Page,
  { uri, user, password }: TestNeo4j,
  name: string,
): Promise<void> {
  await page.keyboard.press('Control+o')
  await expect(page.getByLabel('Host and port')).toBeFocused()
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Host and port').fill(uri)
  await page.getByLabel('User', { exact: true }).fill(user)
  await page.getByLabel('Password', { exact: true }).fill(password)
}
