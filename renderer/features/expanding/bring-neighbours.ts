import type { NodeKey } from '../../../graph/view/view.ts'
import type { ExpandOrder } from '../../../queries/explore/expand-order.ts'
import type { NeighbourFilter } from '../../../queries/explore/neighbours.ts'
import { changeSettings } from '../../store/settings.ts'
import { counted } from '../../ui/counted.ts'
import { notify, notifyError } from '../../ui/notify.ts'
import { expand } from '../explore/expand.ts'
import { ORDER_NAMES, orderNow } from '../explore/expand-order.ts'

/** Expands these nodes and says what the cap left out, or that there was nothing to bring. */
export async function expandNodes(keys: readonly NodeKey[], filter: NeighbourFilter = {}): Promise<void> {
  let brought = 0
  let capped = 0
  for (const key of keys) {
    const done = await expand(key, filter)
    brought += done.brought
    capped += done.capped
  }
  if (capped > 0) {
    const order = ORDER_NAMES[orderNow()]
    notify(`${counted(capped, 'neighbour')} left out by the cap; ${order}. Expand by type to choose.`, 'warn')
  } else if (brought === 0) notify('Every neighbour is already drawn.')
}

/** The same from a menu, which waits for nothing. */
export function bringNeighbours(keys: readonly NodeKey[], filter: NeighbourFilter): void {
  expandNodes(keys, filter).catch(notifyError)
}

/** Expands in an order, which is kept for the next time. */
export async function expandFirst(order: ExpandOrder, keys: readonly NodeKey[]): Promise<void> {
  await changeSettings({ expandOrder: order })
  await expandNodes(keys)
}
