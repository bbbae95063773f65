import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds in a page as it is now; evaluated, so no policy is bent for it. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}

/** The captions of a story's page, scene by scene, as keys bring them: from the first until nothing changes. */
export async function playedByKeys(page: Page, scenes: number): Promise<string[]> {
  await page.locator('html[data-playing]').waitFor({ state: 'attached' })
  const caption = page.getByRole('region', { name: 'Caption' }).getByRole('paragraph')
  const captions = [await caption.innerText()]
  for (const key of ['PageDown', 'ArrowRight', ' ']
    .flatMap(key => Array<string>(scenes).fill(key))
    .slice(0, scenes)) {
    await page.keyboard.press(key)
    const now = await caption.innerText()
    if (now !== captions.at(-1)) captions.push(now)
  }
  await expect(page.getByRole('button', { name: 'Forward' })).toHaveAttribute('aria-disabled', 'true')
  return captions
}
