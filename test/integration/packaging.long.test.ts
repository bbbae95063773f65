import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fallbackExistsHere, fetchedFallback } from '../../electron/runtime/fallback-electron.mjs'
import { projectFolder } from '../../electron/runtime/paths.mjs'

const out = mkdtempSync(join(tmpdir(), 'breachgraph-package-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
  version: string
}
const name = `breachgraph-${version}-linux-x64-test-runtime`

function run(command: string, args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 600_000,
    maxBuffer: 1e8,
  })
}

const pack = (...args: string[]) =>
  run(process.execPath, [join(projectFolder, 'electron/package/package.mjs'), ...args])

/** Starts a packed app on a profile of its own; answers the window it drew, as it wrote it to a picture. */
function seen(app: string): PNG {
  const picture = join(out, `${basename(app)}.png`)
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const { status, stderr } = run(join(app, 'breachgraph'), [
    ...root,
    `--user-data-dir=${mkdtempSync(join(out, 'user-'))}`,
    '--theme=dark',
    `--capture=${picture}`,
  ])
  expect(stderr).not.toMatch(/^[A-Z_]+: /m)
  expect(status).toBe(0)
  return PNG.sync.read(readFileSync(picture))
}

/** How many pixels are of this colour. */
function pixelsOf({ data }: PNG, red: number, green: number, blue: number): number {
  let count = 0
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1
  return count
}

/** Actors, incidents and vendors of the opening view, in the fills of the dark theme. */
function expectOpeningView(window: PNG): void {
  expect(pixelsOf(window, 0xff, 0x6b, 0x6b)).toBeGreaterThan(300)
  expect(pixelsOf(window, 0xff, 0x9f, 0x43)).toBeGreaterThan(300)
  expect(pixelsOf(window, 0x4f, 0xc3, 0xf7)).toBeGreaterThan(300)
}

it('what is no Electron to ship is refused in one sentence', { timeout: 120_000 }, () => {
  const none = pack('--electron', out, '--out', out)
  expect(none.stderr).toMatch(/^RUNTIME_MISSING: [^\n]+\n$/m)
  const fallback = fetchedFallback()
  if (fallback === undefined) return
  const old = pack('--electron', join(fallback, '..'), '--out', out)
  expect(old.stderr).toMatch(/^ELECTRON_TOO_OLD: [^\n]+\n$/m)
  expect(old.status).toBe(1)
})

describe.skipIf(!fallbackExistsHere() || fetchedFallback() === undefined)('a package', () => {
  let listed: string[] = []
  beforeAll(() => {
    const { status, stdout, stderr } = pack('--test-runtime', '--out', out)
    expect(stderr).not.toMatch(/^[A-Z_]+: /m)
    expect(status).toBe(0)
    listed = stdout.trim().split('\n')
  }, 600_000)

  it('says what it made, each name telling that it is for tests', () => {
    const made = ['', '.tar.gz', ...(listed.length > 2 ? ['.deb'] : [])].map(end => join(out, name + end))
    expect(listed).toEqual(made)
  })

  it('starts and draws the opening view', { timeout: 120_000 }, () => {
    expectOpeningView(seen(join(out, name)))
  })

  it('starts out of the unpacked archive', { timeout: 180_000 }, () => {
    const place = mkdtempSync(join(out, 'unpacked-'))
    expect(run('tar', ['-xzf', join(out, `${name}.tar.gz`), '-C', place]).status).toBe(0)
    expect(readdirSync(place)).toEqual([name])
    expectOpeningView(seen(join(place, name)))
  })

  it('is no Node and reads nothing but its own archive', async () => {
    const wire = await getCurrentFuseWire(join(out, name, 'breachgraph'))
    const on = (fuse: FuseV1Options) => String.fromCharCode(wire[fuse]!) === '1'
    expect(on(FuseV1Options.RunAsNode)).toBe(false)
    expect(on(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(false)
    expect(on(FuseV1Options.EnableNodeCliInspectArguments)).toBe(false)
    expect(on(FuseV1Options.OnlyLoadAppFromAsar)).toBe(true)
    expect(readdirSync(join(out, name, 'resources')).filter(file => file.startsWith('app'))).toEqual([
      'app.asar',
    ])
  })

  it('holds what was built and no library beside it', () => {
    const asar = readFileSync(join(out, name, 'resources', 'app.asar'))
    const header = JSON.parse(asar.toString('utf8', 16, 16 + asar.readUInt32LE(12))) as {
      files: Record<string, unknown>
    }
    expect(Object.keys(header.files).sort()).toEqual(['LICENSE', 'NOTICE', 'docs', 'out', 'package.json'])
  })

  it('is a Debian package with everything in its place', () => {
    if (listed.length < 3) return
    const { stdout } = run('dpkg-deb', ['--contents', join(out, `${name}.deb`)])
    for (const line of [
      /^-rwsr-xr-x root\/root .* \.\/opt\/breachgraph\/chrome-sandbox$/m,
      /^-rwxr-xr-x root\/root .* \.\/opt\/breachgraph\/breachgraph$/m,
      /\.\/opt\/breachgraph\/resources\/app\.asar$/m,
      /\.\/usr\/share\/applications\/breachgraph\.desktop$/m,
      /\.\/usr\/share\/icons\/hicolor\/512x512\/apps\/breachgraph\.png$/m,
      /\.\/usr\/bin\/breachgraph -> \/opt\/breachgraph\/breachgraph$/m,
    ])
      expect(stdout).toMatch(line)
  })
})
