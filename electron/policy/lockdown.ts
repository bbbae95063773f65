import { app, session, type WebContents } from 'electron'

/**
 * Closes what a page must never do, for every page there will ever be: leave its address, open a window, embed
 * another page, download, or ask for a device. The app has no need of any of these, so there is no list of exceptions.
 */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => closeDoors(contents))
  const pages = session.defaultSession
  pages.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  pages.setPermissionCheckHandler(() => false)
  pages.setDevicePermissionHandler(() => false)
  pages.on('will-download', event => event.preventDefault())
}

function closeDoors(contents: WebContents): void {
  contents.on('will-navigate', event => event.preventDefault())
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
