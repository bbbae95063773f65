import { MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron'
import type { FromGraphProcess, ToGraphProcess } from '../graph-process/messages.ts'
import type { Log } from './log.ts'

const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 5000
/** A process that lived this long was healthy: the next restart is quick again. */
const HEALTHY_MS = 30_000

const CONNECT: ToGraphProcess = { kind: 'connect' }

export interface GraphHost {
  /** A new port to the graph process, for one page; to the next process while there is none. */
  connect(): MessagePortMain
  /** Ends the process for good. */
  stop(): void
}

export interface GraphHostOptions {
  readonly script: string
  readonly open: Extract<ToGraphProcess, { kind: 'open' }>
  readonly log: Log
  /** The process ended by itself; a new one is started after a pause. */
  readonly lost: () => void
  /** The new process runs and takes ports. */
  readonly restarted: () => void
  /** The first answer of each process to `open`. */
  readonly opened: (answer: FromGraphProcess) => void
}

/** Keeps one graph process running: starts it, and starts another, with growing pauses, whenever it ends. */
export function startGraphHost(options: GraphHostOptions): GraphHost {
  let child: UtilityProcess | null = start()
  /** Ports asked for while no process ran. */
  const waiting: MessagePortMain[] = []
  let pause = FIRST_PAUSE_MS
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  function start(): UtilityProcess {
    const startedAt = Date.now()
    const process = utilityProcess.fork(options.script, [], { serviceName: 'Breachgraph graph' })
    process.postMessage(options.open)
    process.on('message', message => options.opened(message as FromGraphProcess))
    process.once('exit', code => {
      if (stopped) return
      child = null
      options.log.write('graph.exit', { code })
      options.lost()
      if (Date.now() - startedAt > HEALTHY_MS) pause = FIRST_PAUSE_MS
      timer = setTimeout(restart, pause)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    })
    return process
  }

  function restart(): void {
    child = start()
    for (const port of waiting.splice(0)) child.postMessage(CONNECT, [port])
    options.restarted()
  }

  return {
    connect() {
      const { port1, port2 } = new MessageChannelMain()
      if (child) child.postMessage(CONNECT, [port1])
      else waiting.push(port1)
      return port2
    },
    stop() {
      stopped = true
      clearTimeout(timer)
      child?.kill()
    },
  }
}
