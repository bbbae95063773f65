import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { CodedError } from '../../../graph/model/errors.ts'
import type { SourceStatus } from '../graph-source.ts'
import type { ServerInfo } from './connection.ts'
import { BEAT_EVERY, BEAT_TIMEOUT, END_TIMEOUT, FETCH_SIZE, RETRY_FIRST, RETRY_LONGEST } from './limits.ts'
import type { Reached } from './reach.ts'
import type { Stop } from './stop.ts'
import { isConnectionLost } from './neo4j-error.ts'
import { toCodedError, type ErrorContext } from './to-coded-error.ts'
import { within } from './within.ts'

/** An answer the server owes. */
interface Wait {
  readonly since: number
  readonly stop: Stop
  /** It is not to be waited for once there is any doubt. */
  readonly isUrgent: boolean
}

/** The server said no to us, not to the moment: trying again by ourselves would only lock the user out. */
const HOPELESS = new Set(['AUTH_FAILED', 'CREDENTIALS_EXPIRED', 'AUTH_RATE_LIMIT', 'CERTIFICATES_NOT_READ'])

/**
 * The way to one server for as long as a source is open. It asks for a sign of life every few seconds, says when
 * there is none, and then tries to reach the server anew with growing pauses. Bookmarks outlive a reconnection, so
 * that what was written is read back whichever member of a cluster answers.
 */
export class ServerLink {
  readonly server: ServerInfo
  readonly context: ErrorContext
  readonly #connect: () => Promise<Reached>
  readonly #bookmarks = neo4j.bookmarkManager()
  readonly #listeners = new Set<(status: SourceStatus) => void>()
  readonly #waits = new Set<Wait>()
  readonly #sessions = new Map<Session, Driver>()
  #driver: Driver
  #status: SourceStatus = { state: 'online' }
  #timer: NodeJS.Timeout | undefined
  #isAsking = false
  #isClosed = false
  #failures = 0

  constructor(reached: Reached, context: ErrorContext, connect: () => Promise<Reached>) {
    this.server = reached.server
    this.context = context
    this.#driver = reached.driver
    this.#connect = connect
    this.#schedule(BEAT_EVERY)
  }

  /** @throws CodedError `SERVER_AWAY`, or why the server does not let us in, while it is away. */
  session(mode: 'READ' | 'WRITE'): Session {
    if (this.#status.state === 'away') {
      const { code, message } = this.#status.error
      if (!HOPELESS.has(code)) this.#lookNow()
      throw new CodedError(code, message)
    }
    const session = this.#driver.session({
      database: this.server.database,
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
      fetchSize: FETCH_SIZE,
    })
    this.#sessions.set(session, this.#driver)
    return session
  }

  /**
   * Ends a session and whatever runs in it: the driver resets the connection, which interrupts the server's work. It
   * takes no longer than a server that is there needs.
   */
  async end(session: Session): Promise<void> {
    const driver = this.#sessions.get(session)
    if (!driver) return
    this.#sessions.delete(session)
    await within(END_TIMEOUT, session.close(), () => this.#noAnswer()).catch(() => this.doubt())
    this.#retire(driver)
  }

  /** Waits for what the server owes, as long as nothing stops that and the server has not gone away. */
  async owed<T>(answer: Promise<T>, stop: Stop, isUrgent = false): Promise<T> {
    const wait = { since: performance.now(), stop, isUrgent }
    this.#waits.add(wait)
    try {
      return await stop.unless(answer)
    } catch (error) {
      if (isConnectionLost(error)) this.doubt()
      throw error
    } finally {
      this.#waits.delete(wait)
    }
  }

  watch(listener: (status: SourceStatus) => void): () => void {
    this.#listeners.add(listener)
    listener(this.#status)
    return () => this.#listeners.delete(listener)
  }

  /** Something broke that may mean the server is away: asks it at once. */
  doubt(): void {
    if (this.#status.state === 'online') this.#lookNow()
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    this.#listeners.clear()
    const drivers = new Set([this.#driver, ...this.#sessions.values()])
    await Promise.all([...drivers].map(closeDriver))
  }

  #lookNow(): void {
    if (!this.#isAsking) this.#schedule(0)
  }

  #schedule(pause: number): void {
    clearTimeout(this.#timer)
    if (this.#isClosed) return
    this.#timer = setTimeout(() => void this.#look(), pause)
    // The graph is what keeps a process going, not the watch over it.
    this.#timer.unref()
  }

  async #look(): Promise<void> {
    this.#isAsking = true
    try {
      if (this.#status.state === 'online') await this.#beat()
      else this.#replace(await this.#connect())
      this.#cameBack()
    } catch (error) {
      this.#wentAway(toCodedError(error, this.context))
    } finally {
      this.#isAsking = false
    }
  }

  async #beat(): Promise<void> {
    const { database } = this.server
    await within(BEAT_TIMEOUT, this.#driver.verifyConnectivity({ database }), () => this.#noAnswer())
  }

  #replace({ driver }: Reached): void {
    const old = this.#driver
    this.#driver = driver
    if (this.#isClosed) void closeDriver(driver)
    this.#retire(old)
  }

  /** Closes a driver that was replaced, once nothing runs on it any more. */
  #retire(driver: Driver): void {
    if (driver === this.#driver || [...this.#sessions.values()].includes(driver)) return
    void closeDriver(driver)
  }

  #cameBack(): void {
    this.#failures = 0
    if (this.#status.state === 'away') this.#tell({ state: 'online' })
    this.#schedule(BEAT_EVERY)
  }

  #wentAway(error: CodedError): void {
    const isHopeless = HOPELESS.has(error.code)
    const pause = Math.min(RETRY_FIRST * 2 ** this.#failures, RETRY_LONGEST)
    const shown = isHopeless ? error : this.#away(error)
    this.#loseWaits(shown)
    this.#failures++
    const retryAt = isHopeless ? Number.POSITIVE_INFINITY : Date.now() + pause
    this.#tell({ state: 'away', error: shown.toRecord(), retryAt })
    if (!isHopeless) this.#schedule(pause)
  }

  /** One sign of life missed may be a pause of the server; what still waits at the second waits in vain. */
  #loseWaits(error: CodedError): void {
    const before = performance.now() - BEAT_TIMEOUT
    for (const { since, stop, isUrgent } of this.#waits) {
      if (isUrgent || (this.#failures > 0 && since < before)) stop.now(error)
    }
  }

  #tell(status: SourceStatus): void {
    this.#status = status
    for (const listener of this.#listeners) listener(status)
  }

  #noAnswer(): CodedError {
    return new CodedError(
      'SERVER_AWAY',
      `The server at ${this.context.place} does not answer; it is tried again by itself.`,
    )
  }

  #away(error: CodedError): CodedError {
    if (error.code === 'SERVER_AWAY') return error
    return new CodedError('SERVER_AWAY', `The server is away: ${error.message}`, undefined, { cause: error })
  }
}

/** A connection that hangs does not say goodbye either; nobody waits for it. */
function closeDriver(driver: Driver): Promise<void> {
  return within(END_TIMEOUT, driver.close(), () => new Error('The driver did not close.')).catch(
    () => undefined,
  )
}
