import { randomBytes } from 'node:crypto'
import { Failure } from './failure.mjs'
import { launchNeo4j } from './neo4j-launch.mjs'
import { withProgress } from './progress.mjs'
import { runCommand, tellingLine } from './run-command.mjs'
import { onPath } from './system-libraries.mjs'

const IMAGE = 'neo4j:5.26-community'

/** Whether containers can be run here: the client may be there without an engine. */
export async function hasContainerEngine() {
  return onPath('docker') && (await runCommand('docker', ['info'])).status === 0
}

/**
 * What docker is told: a container that goes when it ends, with the server's port on loopback only. The password is
 * in the environment of the client, not among the arguments, which every user of the machine can read.
 *
 * @param {{name: string, port: number, password: string}} options
 */
export function containerRun({ name, port, password }) {
  const settings = {
    NEO4J_AUTH: `neo4j/${password}`,
    NEO4J_dbms_usage__report_enabled: 'false',
    NEO4J_server_memory_heap_max__size: '512m',
    NEO4J_server_memory_pagecache_size: '64m',
  }
  const names = Object.keys(settings).flatMap(setting => ['--env', setting])
  return {
    args: ['run', '--rm', '--name', name, '--publish', `127.0.0.1:${port}:7687`, ...names, IMAGE],
    env: settings,
  }
}

/**
 * Starts Neo4j in a container.
 *
 * @param {{port: number, password: string, signal: AbortSignal | undefined}} options
 * @returns {Promise<{stop: () => Promise<void>, ended: Promise<number>}>}
 */
export async function startContainer({ port, password, signal }) {
  await ensureImage()
  const name = `breachgraph-neo4j-${randomBytes(6).toString('hex')}`
  const remove = () => runCommand('docker', ['rm', '--force', '--volumes', name])
  const start = () =>
    launchNeo4j({
      command: 'docker',
      ...containerRun({ name, port, password }),
      advice: 'check what docker says of it and that 1 GB of memory is free',
      ...(signal && { signal }),
    })
  try {
    const { ended } = await withProgress('Starting Neo4j in a container', start)
    const stop = async () => {
      await runCommand('docker', ['stop', '--time', '30', name])
      await ended
    }
    return { stop, ended }
  } catch (error) {
    // Only the client was killed.
    await remove()
    throw error
  }
}

async function ensureImage() {
  if ((await runCommand('docker', ['image', 'inspect', IMAGE])).status === 0) return
  const pull = () => runCommand('docker', ['pull', '--quiet', IMAGE])
  const { status, output } = await withProgress(`Fetching the image ${IMAGE}`, pull)
  if (status === 0) return
  throw new Failure(
    'NEO4J_UNREACHABLE',
    `docker could not fetch ${IMAGE} (${tellingLine(output)}); check that its registry can be reached, then try again.`,
  )
}
