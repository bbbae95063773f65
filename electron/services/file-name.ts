/** A suggestion is a name, not a place: without what no file system takes. */
export function fileName(suggested: string): string {
  return suggested.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/^[. ]+/, '') || 'rows'
}
