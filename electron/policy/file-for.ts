import { join, normalize, sep } from 'node:path'
import { APP_ORIGIN } from './content-security-policy.ts'

/**
 * The file that an address of our origin names, or null when it names nothing inside `folder`: another host,
 * a path that climbs out, a NUL, or an encoded separator.
 */
export function fileFor(address: string, folder: string): string | null {
  const url = new URL(address)
  if (url.origin !== APP_ORIGIN && `${url.protocol}//${url.host}` !== APP_ORIGIN) return null
  let path: string
  try {
    path = decodeURIComponent(url.pathname)
  } catch {
    return null
  }
  if (path.includes('\0') || path.includes('\\') || /%2f|%5c/i.test(url.pathname)) return null
  const root = normalize(folder)
  const file = join(root, path === '/' ? 'index.html' : path)
  return file.startsWith(root + sep) ? file : null
}
