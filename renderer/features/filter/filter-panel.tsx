/** What stands between rail and canvas while `filter` is open there. */
export function FilterPanel() {
  return null
}
