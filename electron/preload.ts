import { contextBridge, ipcRenderer } from 'electron'
import type { BreachgraphBridge } from './contract.ts'
import type { Answer } from './ipc.ts'
import { pathOfDropped } from './dropped-path.ts'
import { DROP, EVENT, GRAPH_PORT_MESSAGE, PORT, REQUEST } from './ipc-names.ts'

/** Forwards, and decides nothing: main checks every request, and the page gets a copy of every answer. */
const bridge: BreachgraphBridge = {
  async request(channel, payload) {
    const answer: Answer = await ipcRenderer.invoke(REQUEST, channel, payload)
    if (!answer.ok) throw answer.error
    return answer.value as never
  },
  on(channel, listener) {
    const forward = (_event: unknown, told: string, payload: unknown) => {
      if (told === channel) listener(payload as never)
    }
    ipcRenderer.on(EVENT, forward)
    return () => ipcRenderer.off(EVENT, forward)
  },
}

/**
 * The page hears of a dropped file only from main, and by an id: what a script of the page dispatches is no drop, and
 * nothing in the page reaches this channel.
 */
window.addEventListener(
  'drop',
  event => {
    const file = event.isTrusted ? event.dataTransfer?.files[0] : undefined
    const path = file ? pathOfDropped(file) : ''
    if (path !== '') void ipcRenderer.invoke(DROP, path)
  },
  true,
)

contextBridge.exposeInMainWorld('breachgraph', bridge)
ipcRenderer.on(PORT, event => window.postMessage(GRAPH_PORT_MESSAGE, window.location.origin, event.ports))
