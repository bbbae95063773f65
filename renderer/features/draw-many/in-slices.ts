/** Milliseconds of work after which the page may breathe: well under what is felt, with room for one slow item. */
const SLICE = 12

/** Does something with every item, and gives the page a turn whenever that has taken a while. */
export async function inSlices<Item>(items: Iterable<Item>, work: (item: Item) => void): Promise<void> {
  let since = performance.now()
  for (const item of items) {
    work(item)
    if (performance.now() - since < SLICE) continue
    await new Promise(resolve => setTimeout(resolve))
    since = performance.now()
  }
}
