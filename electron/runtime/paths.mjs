import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The folder of the checkout: it holds package.json and is what Electron is started on. */
export const projectFolder = resolve(import.meta.dirname, '../..')

export const outFolder = join(projectFolder, 'out')

/** What is fetched once for all checkouts of this user: the runtime, and the trial Neo4j. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'breachgraph')
