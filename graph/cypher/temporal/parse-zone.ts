import { CodedError } from '../../model/errors.ts'
import { outOfRange, type Zone } from './build.ts'
import { checkZone } from './zones.ts'

/** `Z`, `+01`, `+0100` or `+01:00`, as in the text of a time: seconds east of UTC, or null when it is none of them. */
export function parseOffset(text: string): number | null {
  const match = /^z$|^([+-])(\d{2})(?::?(\d{2}))?$/i.exec(text)
  return match && offsetOf(text, match[1], match[2], match[3])
}

function offsetOf(text: string, sign = '+', hours = '0', minutes = '0', seconds = '0'): number {
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  if (Number(minutes) > 59 || Number(seconds) > 59 || size > 18 * 3600) throw outOfRange(`The offset ${text}`)
  return sign === '-' && size !== 0 ? -size : size
}

/** `Z`, `+01:00`, `+01:00:05` or the name of a zone, as `timezone` takes it. */
export function parseZone(text: string): Zone {
  const match = /^z$|^([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/i.exec(text)
  if (match) return { offsetSeconds: offsetOf(text, match[1], match[2], match[3], match[4]), name: null }
  checkZone(text)
  return { offsetSeconds: null, name: text }
}

/** The error for text that is no value of a type, with an example of one that is. */
export function unreadable(type: string, text: string, example: string): CodedError {
  return new CodedError(
    'INVALID_ARGUMENT_VALUE',
    `'${text}' cannot be read as a ${type}; write it like '${example}'.`,
  )
}
