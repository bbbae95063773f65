import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, expect, test } from 'vitest'
import { projectFolder } from '../../electron/runtime/paths.mjs'

const folder = mkdtempSync(join(tmpdir(), 'breachgraph-launcher-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a program of the launcher as npm does, with a home of its own where nothing is configured. */
function run(script: string, args: readonly string[], env: Record<string, string | undefined> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectFolder, script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CONFIG_HOME: folder, ...env },
    timeout: 120_000,
  })
  return { status, stdout, stderr }
}

const start = 'electron/runtime/start.mjs'
const snapshot = 'electron/cli/snapshot.mjs'
const takeAway = 'electron/cli/export.mjs'

test.each([
  ['an unknown option', start, ['--frobnicate'], 'UNKNOWN_OPTION'],
  ['a word that is no option', start, ['frobnicate'], 'UNKNOWN_OPTION'],
  ['an option without its value', start, ['--theme'], 'MISSING_VALUE'],
  ['a theme that is none', start, ['--theme', 'pink'], 'UNKNOWN_THEME'],
  ['a picture without a place', snapshot, [], 'MISSING_OPTION'],
  ['a size that is none', snapshot, ['--out', 'x.png', '--size', 'big'], 'BAD_SIZE'],
  ['a story without a name', takeAway, ['--to', 'x.pdf'], 'MISSING_OPTION'],
  ['a story without a place', takeAway, ['--story', 'x'], 'MISSING_OPTION'],
  ['a kind of file that is none', takeAway, ['--story', 'x', '--to', 'x.docx'], 'UNKNOWN_FORMAT'],
  [
    'an option for another kind',
    takeAway,
    ['--story', 'x', '--to', 'x.pdf', '--scene', '2'],
    'UNKNOWN_OPTION',
  ],
  ['a scene that is none', takeAway, ['--story', 'x', '--to', 'x.png', '--scene', 'two'], 'UNKNOWN_SCENE'],
  ['a size no screen has', snapshot, ['--out', 'x.png', '--size', '9x999999'], 'BAD_SIZE'],
])('%s is one sentence with a code, and nothing starts', (_what, script, args, code) => {
  const { status, stdout, stderr } = run(script, args)
  expect(stderr).toMatch(new RegExp(`^${code}: [^\\n]+[.;a-z]\\n$`))
  expect(stdout).toBe('')
  expect(status).toBe(2)
})

test('a runtime that is not where it is said to be is one sentence', () => {
  const { status, stderr } = run(start, [], { ELECTRON_OVERRIDE_DIST_PATH: folder })
  expect(stderr).toMatch(/^RUNTIME_MISSING: [^\n]+\n$/)
  expect(status).toBe(1)
})

test.each([
  [
    'lacks a library',
    'error while loading shared libraries: libfoo.so.1: cannot open',
    127,
    /^APP_FAILED: [^\n]*libfoo\.so\.1/m,
  ],
  [
    'gets no sandbox',
    '[7:0101/120000.123456:FATAL:x.cc(1)] No usable sandbox!',
    1,
    /^SANDBOX_UNAVAILABLE: /m,
  ],
])('a runtime that %s is one sentence and no trace', (_what, says, code, expected) => {
  const dist = mkdtempSync(join(folder, 'dist-'))
  writeFileSync(join(dist, 'electron'), `#!/bin/sh\necho '${says}' >&2\nexit ${code}\n`, { mode: 0o755 })
  const { status, stderr } = run(start, [], { ELECTRON_OVERRIDE_DIST_PATH: dist, DISPLAY: ':99' })
  expect(stderr).toMatch(expected)
  expect(stderr).not.toContain('FATAL')
  expect(status).toBe(1)
})

test('an old runtime is never used behind the back of a user with a display', () => {
  const { status, stderr } = run(start, [], {
    ELECTRON_OVERRIDE_DIST_PATH: undefined,
    BREACHGRAPH_RUNTIME: undefined,
    CI: undefined,
    DISPLAY: ':99',
    ELECTRON_MIRROR: 'http://127.0.0.1:9/',
  })
  expect(stderr).toMatch(/^RUNTIME_UNREACHABLE: [^\n]*BREACHGRAPH_RUNTIME=fallback[^\n]+\n$/)
  expect(status).toBe(1)
})

test('a case file that is not there ends the start with one sentence', () => {
  const { status, stderr } = run(start, ['--case', join(folder, 'none.json')], withoutDisplay())
  expect(stderr).toMatch(/^CASE_NOT_READ: [^\n]+\n$/m)
  expect(status).not.toBe(0)
})

test('without a display the window is written to a picture, whose path is all there is on stdout', () => {
  const picture = join(projectFolder, 'breachgraph.png')
  const before = Date.now()
  const { status, stdout, stderr } = run(start, [], withoutDisplay())
  expect(stderr).toContain('There is no display')
  expect(status).toBe(0)
  expect(stdout).toBe(`${picture}\n`)
  expect(statSync(picture).mtimeMs).toBeGreaterThanOrEqual(before - 1000)
  expect(coloursIn(picture)).toBeGreaterThan(1)
})

test('a snapshot has the size that was asked for and leaves no profile behind', () => {
  const picture = join(folder, 'out.png')
  const { status, stderr } = run(
    snapshot,
    ['--out', picture, '--size', '800x500', '--theme', 'light'],
    withoutDisplay(),
  )
  expect(stderr).not.toMatch(/^[A-Z_]+: /m)
  expect(status).toBe(0)
  const { width, height } = PNG.sync.read(readFileSync(picture))
  expect({ width, height }).toEqual({ width: 800, height: 500 })
})

test('a picture that cannot be written is one sentence', () => {
  const { status, stderr } = run(snapshot, ['--out', '/proc/picture.png'], withoutDisplay())
  expect(stderr).toMatch(/^[A-Z_]+: [^\n]+\n$/m)
  expect(status).not.toBe(0)
  expect(existsSync('/proc/picture.png')).toBe(false)
})

test('a story is taken away without a word, a page a scene', () => {
  const pdf = join(folder, 'story.pdf')
  const { status, stdout, stderr } = run(
    takeAway,
    ['--story', 'One vendor, many victims', '--to', pdf, '--notes', '--names-off'],
    withoutDisplay(),
  )
  expect(stderr).not.toMatch(/^[A-Z_]+: /m)
  expect([status, stdout]).toEqual([0, ''])
  expect(readFileSync(pdf, 'latin1').match(/\/Type \/Page\b/g)).toHaveLength(14)
})

test('a story that is not there is one sentence that names those that are', () => {
  const page = join(folder, 'story.html')
  const { status, stderr } = run(takeAway, ['--story', 'none', '--to', page], withoutDisplay())
  expect(stderr).toMatch(/^STORY_UNKNOWN: [^\n]*"One vendor, many victims"[^\n]*\n$/m)
  expect(status).toBe(1)
  expect(existsSync(page)).toBe(false)
})

function withoutDisplay() {
  return { DISPLAY: undefined, WAYLAND_DISPLAY: undefined }
}

function coloursIn(file: string): number {
  const { data } = PNG.sync.read(readFileSync(file))
  const colours = new Set<number>()
  for (let i = 0; i < data.length; i += 4) colours.add(data.readUInt32BE(i))
  return colours.size
}
