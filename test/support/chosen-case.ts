import type { LaunchedApp } from './app.ts'

/** Has the dialog for opening a file answer with this one from now on, as nothing but a hand could. */
export async function answerOpenDialog(app: LaunchedApp, path: string): Promise<void> {
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, path)
}
