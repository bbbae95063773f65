import type { Answer } from '../../../electron/ipc.ts'
import type { PlainValue, ToGraph } from '../../../queries/protocol.ts'
import type { FlatFromGraph, FlatToGraph, FlatValue } from './flat-messages.ts'

/** What the host puts on the window before anything runs. */
interface Host {
  hostAnswers(channel: unknown, payload: unknown): Promise<Answer>
  hostTakes(port: number, message: FlatToGraph): Promise<void>
}

/** What the host calls in the page. */
export interface InPage {
  openPort(port: number): void
  toPort(port: number, message: FlatFromGraph): void
}

type Listener = (event: { readonly ports: readonly MessagePort[] }) => void

/**
 * The two parts of Electron that the preload uses, made of what the host put on the window. It is sent to the page
 * as text, so it stands on nothing outside itself.
 *
 * @param portChannel the channel on which the preload expects ports
 */
export function electronInPage(portChannel: string) {
  const host = window as unknown as Host
  const listeners = new Map<string, Set<Listener>>()
  const ports = new Map<number, MessagePort>()
  const flatMap = (map: ReadonlyMap<string, PlainValue>) => ({
    pairs: [...map].map(([key, value]) => [key, flat(value)] as const),
  })
  const flat = (value: PlainValue): FlatValue => {
    if (value instanceof Map) return flatMap(value)
    return Array.isArray(value) ? value.map(flat) : (value as Exclude<PlainValue, object>)
  }
  const inPage: InPage = {
    openPort(id) {
      const { port1, port2 } = new MessageChannel()
      ports.set(id, port1)
      port1.onmessage = ({ data }: MessageEvent<ToGraph>) =>
        void host.hostTakes(
          id,
          'parameters' in data ? { ...data, parameters: flatMap(data.parameters) } : data,
        )
      for (const listener of listeners.get(portChannel) ?? []) listener({ ports: [port2] })
    },
    toPort(id, message) {
      if (message.kind !== 'batch') return ports.get(id)?.postMessage(message)
      const { buffer } = message.buffer
      ports.get(id)?.postMessage({ ...message, buffer }, [buffer as ArrayBuffer])
    },
  }
  Object.assign(window, { inPage })
  return {
    contextBridge: {
      exposeInMainWorld: (name: string, api: object) =>
        Object.defineProperty(window, name, { value: Object.freeze(api) }),
    },
    ipcRenderer: {
      invoke: (_name: string, channel: unknown, payload: unknown) => host.hostAnswers(channel, payload),
      on(name: string, listener: Listener) {
        listeners.set(name, (listeners.get(name) ?? new Set()).add(listener))
      },
      off(name: string, listener: Listener) {
        listeners.get(name)?.delete(listener)
      },
    },
  }
}
