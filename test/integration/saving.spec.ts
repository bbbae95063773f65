import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { chooseFile, offeredName } from '../support/chosen-file.ts'
import { openBareWindow, save } from '../support/graph-port.ts'

test('a result streams to the file that the user chose, further than any cap', async ({ app, userData }) => {
  const bare = await openBareWindow(app)
  const path = join(userData, 'chosen.jsonl')
  const { token, name } = (await chooseFile(app, path, 'jsonl'))!
  expect(name).toBe('chosen.jsonl')
  expect(token).not.toContain('chosen')
  const { last } = await save(bare, 'UNWIND range(1, 200000) AS i RETURN i, "=" + i AS t', {
    token,
    format: 'jsonl',
  })
  expect(last).toEqual({ kind: 'saved', id: 1, rows: 200_000 })
  const lines = (await readFile(path, 'utf8')).split('\n')
  expect([lines.length, lines[199_999]]).toEqual([200_001, '{"i":200000,"t":"=200000"}'])
})

test('a token is good for one file, once, and a path is none', async ({ app, userData }) => {
  const bare = await openBareWindow(app)
  const path = join(userData, 'once.csv')
  const { token } = (await chooseFile(app, path, 'csv'))!
  const file = { token, format: 'csv' } as const
  expect((await save(bare, 'RETURN "=1+1" AS `@x`', file)).last).toMatchObject({ kind: 'saved' })
  expect(await readFile(path, 'utf8')).toBe("'@x\r\n'=1+1\r\n")
  for (const again of [token, path, '', '__proto__']) {
    const { last } = await save(bare, 'RETURN 1', { ...file, token: again })
    expect(last).toMatchObject({ kind: 'error', error: { code: 'FILE_NOT_CHOSEN' } })
  }
})

test('a cancelled stream leaves the old file, and nothing beside it', async ({ app, userData }) => {
  const bare = await openBareWindow(app)
  const path = join(userData, 'kept.csv')
  await writeFile(path, 'before')
  const { token } = (await chooseFile(app, path, 'csv'))!
  const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN a, b'
  const { last } = await save(bare, endless, { token, format: 'csv' }, 500)
  expect(last).toMatchObject({ kind: 'error', error: { code: 'CANCELLED' } })
  expect(await readFile(path, 'utf8')).toBe('before')
  expect((await readdir(userData)).filter(name => name.startsWith('kept'))).toEqual(['kept.csv'])
})

test('closing the window in the middle of a stream leaves nothing half-written', async ({
  app,
  userData,
}) => {
  const bare = await openBareWindow(app)
  const path = join(userData, 'half.csv')
  const { token } = (await chooseFile(app, path, 'csv'))!
  const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN a, b'
  void save(bare, endless, { token, format: 'csv' }).catch(() => undefined)
  const halves = async () => (await readdir(userData)).filter(name => name.startsWith('half'))
  await expect.poll(halves).toHaveLength(1)
  const ended = new Promise(resolve => app.electron.process().once('exit', resolve))
  await app.page.close()
  await ended
  expect(await halves()).toEqual([])
})

test('a save that writes to the graph is refused, and so is a file nobody chose', async ({
  app,
  userData,
}) => {
  const bare = await openBareWindow(app)
  expect(await chooseFile(app, '', 'csv')).toBeNull()
  const { token } = (await chooseFile(app, join(userData, 'w.csv'), 'csv'))!
  const { last } = await save(bare, 'CREATE (n) RETURN n', { token, format: 'csv' })
  expect(last).toMatchObject({ kind: 'error', error: { code: 'WRITE_REFUSED' } })
})

test('a suggested name is a name, never a place', async ({ app }) => {
  for (const [suggested, name] of [
    ['../../.bashrc', 'bashrc.csv'],
    ['/etc/passwd', 'etc passwd.csv'],
    ['C:\\x', 'C x.csv'],
    ['...', 'rows.csv'],
    ['Actors of 2015', 'Actors of 2015.csv'],
  ] as const) {
    await chooseFile(app, '', 'csv', suggested)
    expect(await offeredName(app)).toBe(name)
  }
})
