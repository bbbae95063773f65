import { offsetText } from '../../model/temporal-text.ts'
import type { Zone } from './build.ts'

/** A zone as `timezone` shows and takes it: its name, or its offset. */
export function zoneText(zone: Zone): string {
  return zone.name ?? offsetText(zone.offsetSeconds)
}
