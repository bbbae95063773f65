import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'
import { APP_ORIGIN, APP_SCHEME, CONTENT_SECURITY_POLICY } from './content-security-policy.ts'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/** Must run before the app is ready: an own origin, with the rights of an `https:` one. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built page from `folder`, and nothing outside it. */
export function serveAppScheme(folder: string): void {
  protocol.handle(APP_SCHEME, async request => {
    const file = fileFor(request.url, folder)
    if (file === null || request.method !== 'GET') return refusal(400)
    try {
      const body = await readFile(file)
      return new Response(body, { headers: headersFor(file) })
    } catch {
      return refusal(404)
    }
  })
}

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

function headersFor(file: string): Record<string, string> {
  return {
    'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: { 'content-security-policy': CONTENT_SECURITY_POLICY } })
}
