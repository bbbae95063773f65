import { setTimeout as sleep } from 'node:timers/promises'
import { TRANSIENT_PAUSE, TRANSIENT_TRIES } from './limits.ts'
import { isConnectionLost, isTransient } from './neo4j-error.ts'

/** How often one statement may still be tried again. */
export class Retries {
  readonly #afterLoss: boolean
  #transient = 0
  #lost = 0

  /** @param afterLoss whether it may be tried again, once, after its connection broke: only what changes nothing may */
  constructor(afterLoss: boolean) {
    this.#afterLoss = afterLoss
  }

  /** Waits as long as is fit after `error`; answers whether to try again. */
  async again(error: unknown, signal: AbortSignal): Promise<boolean> {
    if (isConnectionLost(error)) return this.#afterLoss && this.#lost++ === 0
    if (!isTransient(error) || ++this.#transient >= TRANSIENT_TRIES) return false
    // A little chance keeps two that got in each other's way from doing so again.
    const pause = TRANSIENT_PAUSE * 2 ** (this.#transient - 1) * (0.75 + Math.random() / 2)
    await sleep(pause, undefined, { signal }).catch(() => undefined)
    return !signal.aborted
  }
}
