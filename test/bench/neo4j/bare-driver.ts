import { performance } from 'node:perf_hooks'
import type { Driver } from 'neo4j-driver'

/** What reading costs with nothing round the driver: milliseconds to the first record and to the last. */
export async function bareRead(
  driver: Driver,
  statements: readonly string[],
): Promise<{ readonly first: number; readonly all: number }> {
  const begun = performance.now()
  let first = 0
  const session = driver.session({ defaultAccessMode: 'READ' })
  try {
    for (const statement of statements) {
      for await (const _record of session.run(statement)) first ||= performance.now() - begun
    }
  } finally {
    await session.close()
  }
  return { first, all: performance.now() - begun }
}
