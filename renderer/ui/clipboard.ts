/** Puts plain text on the clipboard, by way of the main process. */
export function copyText(text: string): Promise<void> {
  return window.breachgraph.request('clipboard.write', { text })
}
