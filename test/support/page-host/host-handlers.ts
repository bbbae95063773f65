import { join } from 'node:path'
import type { Handlers } from '../../../electron/answer-request.ts'
import { openSettings } from '../../../electron/services/settings.ts'
import { openViewStore } from '../../../electron/services/view-store.ts'
import { CodedError } from '../../../graph/model/errors.ts'

/**
 * What main does for each request, as far as Node alone can: settings and views are the app's own, what is
 * Electron's is refused. The menu has nobody to show it, which is no reason to fail.
 */
export function hostHandlers(userData: string, connect: () => Promise<void>): Handlers<null> {
  const settings = openSettings(join(userData, 'settings.json'))
  const views = openViewStore(join(userData, 'views'))
  const shelves = openViewStore(join(userData, 'shelves'))
  const stories = openViewStore(join(userData, 'stories'))
  return {
    'app.info': () => ({
      version: '0',
      runtime: 'test',
      platform: process.platform,
      snapshot: null,
      story: null,
      takeAway: null,
      reloaded: null,
    }),
    'settings.read': () => settings.read(),
    'settings.write': patch => settings.change(patch),
    'view.read': ({ source }) => views.read(source),
    'view.write': ({ source, view }) => views.write(source, view),
    'shelf.read': ({ source }) => shelves.read(source),
    'shelf.write': ({ source, shelf }) => shelves.write(source, shelf),
    'stories.read': ({ source }) => stories.read(source),
    'stories.write': ({ source, stories: text }) => stories.write(source, text),
    'clipboard.write': onlyElectron,
    'clipboard.write-image': onlyElectron,
    'window.full-screen': onlyElectron,
    'graph.connect': connect,
    'connections.list': () => ({ profiles: [], secrets: 'none', setAside: null }),
    'connections.save': onlyElectron,
    'connections.remove': onlyElectron,
    'connections.try': onlyElectron,
    'connections.choose-certificates': onlyElectron,
    'source.open': onlyElectron,
    'case.choose': onlyElectron,
    'recents.list': () => [],
    'recents.forget': onlyElectron,
    'file.choose': onlyElectron,
    'file.write': onlyElectron,
    'file.write-pdf': onlyElectron,
    'folder.choose': onlyElectron,
    'folder.write': onlyElectron,
    'file.open-view': onlyElectron,
    'file.open-story': onlyElectron,
    'copy.run': onlyElectron,
    'copy.cancel': onlyElectron,
    'menu.set': () => undefined,
    'talk.start': onlyElectron,
    'talk.read': () => null,
    'talk.move': onlyElectron,
    'talk.restart-clock': onlyElectron,
    'talk.show-audience': onlyElectron,
    'talk.end': onlyElectron,
    'displays.list': () => [],
  }
}

function onlyElectron(): never {
  throw new CodedError('ONLY_ELECTRON', 'This page runs without Electron, which alone can do that.')
}
