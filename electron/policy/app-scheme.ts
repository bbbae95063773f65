import { protocol } from 'electron'
import { APP_SCHEME } from './content-security-policy.ts'
import { pageFile } from './page-file.ts'

/** Must run before the app is ready: an own origin, with the rights of an `https:` one. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built page from `folder`, and nothing outside it. */
export function serveAppScheme(folder: string): void {
  protocol.handle(APP_SCHEME, request => pageFile(request, folder))
}
