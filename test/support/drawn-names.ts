import type { Page } from '@playwright/test'

/** What is drawn, by name and in order. */
export function drawnNames(page: Page): Promise<(string | undefined)[]> {
  return page
    .locator('[role=treeitem][aria-level="1"]')
    .evaluateAll(items => items.map(item => item.getAttribute('aria-label')?.split(',')[0]).sort())
}
