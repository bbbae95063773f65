import type { WebContents } from 'electron'
import type { Handlers } from '../answer-request.ts'
import { appHandlers, type AppServices } from './app-handlers.ts'
import { connectionHandlers, type ConnectionServices } from './connection-handlers.ts'
import { fileHandlers } from './file-handlers.ts'
import { folderHandlers } from './folder-handlers.ts'
import { recentHandlers, type RecentServices } from './recent-handlers.ts'
import { talkHandlers, type TalkServices } from '../talk/talk-handlers.ts'
import { sourceHandlers, type SourceServices } from './source-handlers.ts'

/** What main does for each request of the contract. */
export function createHandlers(
  services: AppServices & ConnectionServices & RecentServices & SourceServices & TalkServices,
): Handlers<WebContents> {
  return {
    ...appHandlers(services),
    ...connectionHandlers(services),
    ...fileHandlers(services.windows, services.launch.takeAway?.file ?? null),
    ...folderHandlers(services.windows),
    ...recentHandlers(services),
    ...sourceHandlers(services),
    ...talkHandlers(services),
  }
}
