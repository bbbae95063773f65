import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts'
import { fileFor } from './file-for.ts'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/** A file of the built page in `folder` under the page's policy; 400 for what names none, 404 for one that is not there. */
export async function pageFile(
  request: { readonly url: string; readonly method: string },
  folder: string,
): Promise<Response> {
  const file = fileFor(request.url, folder)
  if (file === null || request.method !== 'GET') return refusal(400)
  try {
    const body = await readFile(file)
    return new Response(body, { headers: headersFor(file) })
  } catch {
    return refusal(404)
  }
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
