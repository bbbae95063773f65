import type { RequestOut } from '../../electron/contract.ts'
import type { LaunchedApp } from './app.ts'
import { answerTo } from './page-requests.ts'

/**
 * Chooses a file in the dialog for saving, as nothing but a hand could.
 *
 * @param path the empty text to cancel
 */
export async function chooseFile(
  app: LaunchedApp,
  path: string,
  format: 'csv' | 'jsonl',
  suggested = 'rows',
): Promise<RequestOut<'file.choose'>> {
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async (...args: unknown[]) => {
      Object.assign(globalThis, { offered: (args.at(-1) as { defaultPath: string }).defaultPath })
      return { canceled: path === '', filePath: path }
    }
  }, path)
  return answerTo(app.page, 'file.choose', { suggested, format })
}

/** The name that the last dialog offered. */
export function offeredName(app: LaunchedApp): Promise<string> {
  return app.electron.evaluate(() => (globalThis as unknown as { offered: string }).offered)
}
