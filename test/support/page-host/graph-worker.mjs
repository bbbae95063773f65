/** Runs the built graph process in a worker thread, where its parent port and all others speak as Electron's do. */
import { parentPort, workerData } from 'node:worker_threads'

const main = parentPort
if (!main) throw new Error('This is a worker; page-host.ts starts it.')

Object.assign(process, {
  parentPort: {
    on: (/** @type {string} */ event, /** @type {Function} */ listener) =>
      main.on(event, ({ data, ports }) => listener({ data, ports: ports.map(electronPort) })),
    postMessage: (/** @type {unknown} */ message) => main.postMessage(message),
  },
})
await import(workerData.script)

/** @param {import('node:worker_threads').MessagePort} port */
function electronPort(port) {
  return {
    on: (/** @type {string} */ event, /** @type {Function} */ listener) =>
      port.on(event, data => listener({ data })),
    postMessage: (/** @type {unknown} */ message) => port.postMessage(message),
    start: () => port.start(),
  }
}
