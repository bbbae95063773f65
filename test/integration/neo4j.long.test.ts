import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import neo4j from 'neo4j-driver'
import { expect, test } from 'vitest'
import { projectFolder } from '../../electron/runtime/paths.mjs'

/** `npm run neo4j -- …` with a folder of its own for what is temporary. */
function launch(args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'breachgraph-launch-'))
  const child = spawn(process.execPath, [join(projectFolder, 'electron/runtime/neo4j.mjs'), ...args], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', text => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', text => (said.stderr += text))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { child, folder, said, ended }
}

test('npm run neo4j -- --seed gives a server with the case, for its password only, until it is told to stop', {
  timeout: 300_000,
}, async () => {
  const { child, folder, said, ended } = launch(['--seed'])
  await Promise.race([ended, once(child.stdout, 'data')])
  const [, uri = '', password = ''] =
    /^(bolt:\/\/127\.0\.0\.1:\d+)\nuser: neo4j\npassword: (\S+)\n$/.exec(said.stdout) ?? []
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password))
  const stranger = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'))
  try {
    const { records } = await driver.executeQuery(
      "MATCH (n:Entity {id: 'threat-actor/apt-18'}) RETURN n.name",
    )
    expect(records[0]?.get(0)).toBe('APT 18')
    expect(said.stderr).toMatch(/: \d+ nodes and \d+ relationships\n/)
    await expect(stranger.verifyConnectivity()).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    })
  } finally {
    await driver.close()
    await stranger.close()
    child.kill('SIGINT')
  }
  expect(await ended).toBe(0)
  expect(readdirSync(folder).filter(name => name.startsWith('breachgraph-'))).toEqual([])
  await expect(neo4j.driver(uri).verifyConnectivity()).rejects.toThrow()
  rmSync(folder, { recursive: true })
})

test('a start that is broken off leaves no server and no data', { timeout: 120_000 }, async () => {
  const { child, folder, said, ended } = launch([])
  while (!readdirSync(folder).some(name => existsSync(join(folder, name, 'data'))) && child.exitCode === null)
    await new Promise(resolve => setTimeout(resolve, 50))
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(said.stdout).toBe('')
  expect(readdirSync(folder).filter(name => name.startsWith('breachgraph-'))).toEqual([])
  rmSync(folder, { recursive: true })
})
