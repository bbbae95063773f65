import { CodedError } from '../../model/errors.ts'
import { outOfRange, type Zone } from './build.ts'
import { checkZone } from './zones.ts'

/** `Z`, `+01`, `+0100`, `+01:00`, `+010005` or `+01:00:05`; seconds east of UTC, or null when the text is none of them. */
export function parseOffset(text: string): number | null {
  if (/^z$/i.test(text)) return 0
  const match = /^([+-])(\d{2})(?:(\d{2})(\d{2})?|:(\d{2})(?::(\d{2}))?)?$/.exec(text)
  if (!match) return null
  const [minutes, seconds] = [Number(match[3] ?? match[5] ?? 0), Number(match[4] ?? match[6] ?? 0)]
  const size = Number(match[2]) * 3600 + minutes * 60 + seconds
  if (minutes > 59 || seconds > 59 || size > 18 * 3600) throw outOfRange(`The offset ${text}`)
  return match[1] === '-' && size !== 0 ? -size : size
}

/** An offset or the name of a zone, as `timezone` takes it. */
export function parseZone(text: string): Zone {
  const offsetSeconds = parseOffset(text)
  if (offsetSeconds !== null) return { offsetSeconds, name: null }
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
