/** What stands between rail and canvas while `layout` is open there. */
export function LayoutPanel() {
  return null
}
