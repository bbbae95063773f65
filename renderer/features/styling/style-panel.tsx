/** What stands between rail and canvas while `style` is open there. */
export function StylePanel() {
  return null
}
