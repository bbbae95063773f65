import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { cacheFolder } from './paths.mjs'
import { withProgress } from './progress.mjs'
import { runCommand, tellingLine } from './run-command.mjs'
import { installPackages, onPath } from './system-libraries.mjs'

/** The last line of 5.x is the long-term one, and the newest that runs on Java 17. */
export const NEO4J_VERSION = '5.26.30'

const folder = join(cacheFolder, `neo4j-${NEO4J_VERSION}`)

/**
 * The folder of Neo4j's jars, fetched from Maven Central when it is not there yet. Java and Maven are seen to first.
 *
 * @returns {Promise<string>}
 */
export async function ensureNeo4jLibraries() {
  const packages = []
  if (!onPath('java')) packages.push('openjdk-17-jre-headless')
  if (!existsSync(folder) && !onPath('mvn')) packages.push('maven')
  if (packages.length > 0) await installPackages(packages)
  if (!existsSync(folder))
    await withProgress(`Fetching Neo4j ${NEO4J_VERSION} from Maven Central (125 MB)`, fetchJars)
  return folder
}

async function fetchJars() {
  mkdirSync(cacheFolder, { recursive: true })
  const aside = mkdtempSync(join(cacheFolder, 'neo4j-fetching-'))
  try {
    writeFileSync(join(aside, 'pom.xml'), PROJECT)
    const { status, output } = await runCommand(
      'mvn',
      [
        '-q',
        '-B',
        `-Dmaven.repo.local=${join(aside, 'repository')}`,
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${join(aside, 'lib')}`,
      ],
      { cwd: aside },
    )
    if (status !== 0) {
      throw new Failure(
        'NEO4J_UNREACHABLE',
        `Maven could not fetch Neo4j ${NEO4J_VERSION} (${tellingLine(output)}); check that Maven Central can be reached, then try again.`,
      )
    }
    renameSync(join(aside, 'lib'), folder)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** `neo4j` holds the entry point and the storage, `neo4j-server` the connectors; neither names the other. */
const PROJECT = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>breachgraph</groupId>
  <artifactId>neo4j-for-trials</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`
