import { DATE_KEYS, type ExpandOrder } from '../../../queries/explore/expand-order.ts'
import { useSettings } from '../../store/settings.ts'
import { type GraphShape, useGraphShape } from '../../store/graph-shape.ts'

/** What the orders are called, the one that holds everywhere first. */
export const ORDER_NAMES: Readonly<Record<ExpandOrder, string>> = {
  connected: 'most connected first',
  evidenced: 'best evidenced first',
  newest: 'newest first',
}

/** The orders that mean something in this graph: evidence and its dates in a case, elsewhere dates where there are. */
export function ordersIn({ isCase, properties }: GraphShape): readonly ExpandOrder[] {
  if (isCase) return ['connected', 'evidenced', 'newest']
  const dated = [...properties.values()].some(facts =>
    facts.some(({ key }) => DATE_KEYS.some(date => date === key)),
  )
  return dated ? ['connected', 'newest'] : ['connected']
}

/** The order that expanding follows now: what the user chose, where it means something. */
export function orderNow(): ExpandOrder {
  const { expandOrder } = useSettings.getState()
  return ordersIn(useGraphShape.getState().shape).includes(expandOrder) ? expandOrder : 'connected'
}
