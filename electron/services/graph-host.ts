import { MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron'
import { CodedError } from '../../graph/model/errors.ts'
import type { FromGraphProcess, SourceOrder, ToGraphProcess } from '../graph-process/messages.ts'
import type { Log } from './log.ts'

const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 5000
/** A process that lived this long was healthy: the next restart is quick again. */
const HEALTHY_MS = 30_000
/** A process that is asked to end has its files to clear away and its server to tell, and then no longer. */
const GOODBYE_MS = 2000

const CONNECT: ToGraphProcess = { kind: 'connect' }
/** What a server that was open once may answer while it is away; another try can help. */
const AWAY = new Set(['SERVER_AWAY', 'NO_ANSWER', 'PORT_CLOSED', 'NAME_NOT_FOUND'])

/** Told of what happens to the process of the source that a window shows. */
export interface GraphListener {
  /** The process ended by itself; a new one is started after a pause. */
  lost(): void
  /** The new process has the source open, or cannot open it for a reason that time does not cure. */
  restarted(): void
}

export interface GraphHost {
  readonly order: SourceOrder
  /** The title of the source once it is open for the first time; rejects with what it could not be opened for. */
  readonly opened: Promise<string>
  isOpen(): boolean
  /** A new port to the graph process, for one page; to the next process while there is none. */
  connect(): MessagePortMain
  /** One window at a time is told. */
  listen(listener: GraphListener): void
  /** False when no process runs at present, and nothing was told. */
  tell(message: ToGraphProcess): boolean
  /** What the process says beside opening, and null when it ends. Answers what stops it. */
  onMessage(listener: (message: FromGraphProcess | null) => void): () => void
  /** Ends the process for good; resolves when it is gone. */
  stop(): Promise<void>
}

export interface GraphHostOptions {
  readonly script: string
  readonly order: SourceOrder
  readonly journals: string
  readonly log: Log
}

/** Keeps one graph process running: starts it, and starts another, with growing pauses, whenever it ends. */
export function startGraphHost({ script, order, journals, log }: GraphHostOptions): GraphHost {
  /** Ports asked for while no process ran. */
  const waiting: MessagePortMain[] = []
  const listeners = new Set<(message: FromGraphProcess | null) => void>()
  let shownBy: GraphListener = { lost: () => undefined, restarted: () => undefined }
  let pause = FIRST_PAUSE_MS
  let stopped = false
  let wasOpen = false
  let isLost = false
  let timer: NodeJS.Timeout | undefined
  let settle!: { opened(title: string): void; failed(error: Error): void }
  const opened = new Promise<string>((resolve, reject) => {
    settle = { opened: resolve, failed: reject }
  })
  // Whoever waits for it hears of it; nobody has to.
  opened.catch(() => undefined)
  let child: UtilityProcess | null = start()

  function start(): UtilityProcess {
    const startedAt = Date.now()
    const process = utilityProcess.fork(script, [], { serviceName: 'Breachgraph graph' })
    post(process, { kind: 'open', source: order, journals })
    process.on('message', (message: FromGraphProcess) => receive(message, process))
    process.once('exit', code => {
      child = null
      settle.failed(endedEarly())
      for (const listener of listeners) listener(null)
      if (stopped) return
      log.write('graph.exit', { code })
      if (!isLost) shownBy.lost()
      isLost = true
      if (Date.now() - startedAt > HEALTHY_MS) pause = FIRST_PAUSE_MS
      timer = setTimeout(restart, pause)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    })
    return process
  }

  function receive(message: FromGraphProcess, process: UtilityProcess): void {
    if (message.kind === 'opened') {
      wasOpen = true
      settle.opened(message.title)
      back()
    } else if (message.kind === 'failed') {
      settle.failed(new CodedError(message.error.code, message.error.message))
      if (wasOpen && AWAY.has(message.error.code)) process.kill()
      else back()
    } else for (const listener of listeners) listener(message)
  }

  function restart(): void {
    child = start()
    for (const port of waiting.splice(0)) child.postMessage(CONNECT, [port])
  }

  function back(): void {
    if (isLost) shownBy.restarted()
    isLost = false
  }

  return {
    order,
    opened,
    isOpen: () => wasOpen,
    connect() {
      const { port1, port2 } = new MessageChannelMain()
      if (child) child.postMessage(CONNECT, [port1])
      else waiting.push(port1)
      return port2
    },
    listen(listener) {
      shownBy = listener
    },
    tell(message) {
      if (child) post(child, message)
      return child !== null
    },
    onMessage(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      settle.failed(new CodedError('CANCELLED', 'Opening was given up for another source.'))
      if (child) await ended(child)
    },
  }
}

function post(process: UtilityProcess, message: ToGraphProcess): void {
  process.postMessage(message)
}

async function ended(process: UtilityProcess): Promise<void> {
  const exit = new Promise<void>(resolve => process.once('exit', () => resolve()))
  post(process, { kind: 'close' })
  const timer = setTimeout(() => process.kill(), GOODBYE_MS)
  await exit
  clearTimeout(timer)
}

function endedEarly(): CodedError {
  return new CodedError(
    'GRAPH_PROCESS_ENDED',
    'The process that holds the graph ended before it was open; close other programs if memory is short, and try again.',
  )
}
