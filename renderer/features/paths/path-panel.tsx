/** What stands between rail and canvas while `path` is open there. */
export function PathPanel() {
  return null
}
