import { temporalText } from '../../graph/model/temporal-text.ts'
import type { Temporal } from '../../graph/model/value.ts'

/**
 * A temporal value as the TCK writes it: without seconds that are zero, and with decimals in groups of three,
 * where Neo4j's own text always has the seconds and as few decimals as will do.
 */
export function tckText(value: Temporal): string {
  return temporalText(value).replace(
    /(\d\d:\d\d):(\d\d)(?:\.(\d+))?/,
    (_whole, clock, seconds, decimals = '') => {
      if (seconds === '00' && decimals === '') return clock
      const padded = decimals.padEnd(Math.ceil(decimals.length / 3) * 3, '0')
      return `${clock}:${seconds}${padded === '' ? '' : `.${padded}`}`
    },
  )
}
