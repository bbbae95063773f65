import { prepare } from '../../electron/runtime/prepare.mjs'

/** Sees that there is a runtime, a build and a display, and tells the tests where. Also when Playwright is run by hand. */
export default async function setUp(): Promise<() => void> {
  const ready = await prepare()
  Object.assign(process.env, ready.env)
  process.env['BREACHGRAPH_TEST_ELECTRON'] = ready.electron
  process.env['BREACHGRAPH_TEST_FLAGS'] = ready.flags.join(' ')
  return ready.stop
}
