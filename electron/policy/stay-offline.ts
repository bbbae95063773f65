import { app } from 'electron'

/**
 * Leaves Chromium without a network: pages come from the app itself, and servers are reached by the graph process,
 * which has sockets of its own. Otherwise Chromium asks the internet for spelling dictionaries at the first start,
 * before any page could forbid it. Takes effect only before Electron is ready.
 */
export function stayOffline(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  // A proxy of the system's would resolve names for it.
  app.commandLine.appendSwitch('no-proxy-server')
}
