/** Does something with every item, and lets the page breathe after every few of them. */
export async function inSlices<Item>(
  items: Iterable<Item>,
  size: number,
  work: (item: Item) => void,
): Promise<void> {
  let done = 0
  for (const item of items) {
    work(item)
    if (++done % size === 0) await new Promise(resolve => setTimeout(resolve))
  }
}
