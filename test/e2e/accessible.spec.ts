import { expect, launchApp, test } from '../support/app.ts'
import { axeFindings as findings } from '../support/axe.ts'

for (const theme of ['dark', 'light'] as const) {
  test(`axe finds nothing in the ${theme} theme`, async ({ userData }) => {
    const app = await launchApp({ userData, args: [`--theme=${theme}`] })
    const { page } = app
    await app.drawn()
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
    expect(await findings(page), 'opening view').toEqual([])

    await page.getByRole('treeitem', { name: 'Apex intrusion' }).first().focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText(/^\d+ claims, \d+ voices$/)).toBeVisible()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('apt')
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(await findings(page), 'evidence and search').toEqual([])
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Paths', exact: true }).click()
    await page.getByRole('button', { name: 'From the selected node' }).click()
    await page.getByText('What may lie between').click()
    await page.getByRole('combobox', { name: 'To', exact: true }).fill('cardinal')
    await expect(page.getByRole('option', { name: /Cardinal Health/ }).first()).toBeVisible()
    expect(await findings(page), 'an end of a path').toEqual([])
    await page.keyboard.press('Enter')
    await expect(page.getByRole('list', { name: 'Paths' })).toBeVisible()
    expect(await findings(page), 'paths').toEqual([])
    await page.getByRole('button', { name: 'Close paths' }).click()

    await page.keyboard.press('Control+j')
    await expect(page.getByRole('textbox', { name: 'Cypher' })).toBeFocused()
    await page.keyboard.insertText('MATCH (n:ThreatActor) RETURN n, n.name AS name')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('table', { name: 'Result' })).toBeVisible()
    expect(await findings(page), 'results').toEqual([])

    await page.getByRole('tab', { name: 'Query' }).click()
    await page.getByRole('textbox', { name: 'Cypher' }).focus()
    await page.keyboard.insertText(' RETRUN')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await findings(page), 'query error').toEqual([])

    await page.getByRole('button', { name: 'Read only' }).click()
    await page.getByRole('textbox', { name: 'Cypher' }).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText('MATCH (n) DETACH DELETE n')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/^This would delete/)).toBeVisible()
    expect(await findings(page), 'a change to confirm').toEqual([])
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+o')
    await page.getByLabel('Host and port').fill('')
    await page.getByRole('button', { name: 'Test', exact: true }).click()
    await expect(page.getByLabel('Host and port')).toHaveAttribute('aria-invalid', 'true')
    expect(await findings(page), 'connections').toEqual([])
    await page.getByLabel('Host and port').fill('127.0.0.1:1')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved.')).toBeVisible()
    expect(await findings(page), 'a saved connection').toEqual([])
    await page.keyboard.press('Escape')

    await page.getByRole('banner').getByRole('button', { name: 'Healthcare breaches' }).click()
    await page.getByRole('menuitem', { name: 'Copy to another graph…' }).click()
    await expect(page.getByRole('dialog', { name: 'Copy to another graph' })).toBeVisible()
    expect(await findings(page), 'copying').toEqual([])
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+Shift+S')
    await expect(page.getByRole('img', { name: 'Preview' })).toBeVisible()
    expect(await findings(page), 'exporting').toEqual([])
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+k')
    await page.keyboard.type('Take the story away')
    await page.getByRole('option', { name: 'Take the story away' }).first().click()
    await expect(page.getByRole('img', { name: 'Preview' })).toBeVisible()
    expect(await findings(page), 'taking a story away').toEqual([])
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+Alt+c')
    const steps = page.getByRole('listbox', { name: 'Steps of the attack' })
    await expect(steps).toBeFocused()
    await page.keyboard.press('End')
    await expect(steps.getByRole('option', { selected: true })).toBeVisible()
    expect(await findings(page), 'attack chain').toEqual([])
    await page.keyboard.press('Escape')

    await page.getByRole('tab', { name: 'History' }).click()
    await page.keyboard.press('F1')
    await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible()
    expect(await findings(page), 'history and shortcuts').toEqual([])
    await app.close()
  })
}

test('everything can be reached and left with the keyboard alone', async ({ app }) => {
  await app.drawn()
  const { page } = app
  const reached = new Set<string>()
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab')
    reached.add(
      await page.evaluate(() => {
        const focused = document.activeElement!
        const part = focused.closest(
          'header, nav, [role=tree], [aria-label=Legend], footer, [aria-label=Inspector]',
        )
        return part?.getAttribute('aria-label') ?? part?.tagName ?? focused.tagName
      }),
    )
  }
  for (const part of ['HEADER', 'Panels', 'What is drawn', 'Legend', 'FOOTER'])
    expect(reached).toContain(part)
})
