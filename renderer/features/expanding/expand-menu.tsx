import { DropdownMenu } from 'radix-ui'
import { useMemo } from 'react'
import { elementIdOf, type NodeKey } from '../../../graph/view/view.ts'
import { type NeighbourFilter, neighbourCounts, neighbourKinds } from '../../../queries/explore/neighbours.ts'
import { kindOf } from '../../canvas/kinds.ts'
import { useApp } from '../../store/app-state.ts'
import { changeSettings, useSettings } from '../../store/settings.ts'
import { useGraphShape } from '../../store/graph-shape.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { captionOf, typeInWords } from '../../ui/caption.ts'
import { counted } from '../../ui/counted.ts'
import { type MenuItem, MenuItems } from '../../ui/menu.tsx'
import { notifyError } from '../../ui/notify.ts'
import { useExploreQuery } from '../../ui/use-explore-query.ts'
import { ORDER_NAMES, orderNow, ordersIn } from '../explore/expand-order.ts'
import { groupNeighbours, readNeighbours } from '../inspector/neighbour-groups.ts'
import { bringNeighbours } from './bring-neighbours.ts'
import { useExpandRequest } from './expand-request.ts'
import { readFreshKinds } from './fresh-kinds.ts'

const close = () => useExpandRequest.setState({ asked: null })

/** The neighbours of a node that are not drawn, by type and by kind, and which of many come first. */
export function ExpandMenu() {
  const asked = useExpandRequest(state => state.asked)
  if (!asked) return null
  return (
    <DropdownMenu.Root modal={false} open onOpenChange={open => !open && close()}>
      <DropdownMenu.Trigger asChild>
        <span className="context-anchor" aria-hidden style={{ left: asked.x, top: asked.y }} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label="Expand by type"
          onCloseAutoFocus={event => event.preventDefault()}
        >
          <Choices nodeKey={asked.key} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function Choices({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const nodes = useApp(({ view }) => view.nodes)
  const folded = useApp(({ view }) => view.folded)
  const shape = useGraphShape(state => state.shape)
  const expandMost = useSettings(state => state.expandMost)
  useSettings(state => state.expandOrder)
  const input = useMemo(
    () => ({ elementId: elementIdOf(nodeKey), drawn: [...nodes.keys(), ...folded.keys()].map(elementIdOf) }),
    [nodeKey, nodes, folded],
  )
  const groups = useExploreQuery(neighbourCounts, input, readNeighbours)
  const kinds = useExploreQuery(neighbourKinds, input, readFreshKinds)
  const node = pageGraph.node(nodeKey)
  const note = (text: string) => <DropdownMenu.Label className="menu-note">{text}</DropdownMenu.Label>
  const name = node ? captionOf(node) : 'the node'
  if (groups.status === 'failed') return note(groups.error.message)
  if (kinds.status === 'failed') return note(kinds.error.message)
  if (groups.status === 'loading' || kinds.status === 'loading')
    return note(`Counting the neighbours of ${name}…`)
  const bring = (filter: NeighbourFilter) => () => bringNeighbours([nodeKey], filter)
  const isEvidence = node !== undefined && kindOf(node.labels).outline
  const total = kinds.value.reduce(
    (sum, { fresh, evidence }) => sum + (evidence && !isEvidence ? 0 : fresh),
    0,
  )
  const types = groupNeighbours(groups.value).filter(({ fresh }) => fresh > 0)
  const items: MenuItem[] = [
    ...(total > 0 ? [{ label: 'All of them', count: total, onSelect: bring({}) }] : []),
    ...types.map(({ type, direction, fresh }, index) => ({
      ...(index === 0 ? { heading: 'By type' } : {}),
      label: direction === 'out' ? `${typeInWords(type)} →` : `← ${typeInWords(type)}`,
      count: fresh,
      onSelect: bring({ type, direction }),
    })),
    ...kinds.value.map(({ label, name: kind, fresh }, index) => ({
      ...(index === 0 ? { heading: 'By kind' } : {}),
      label: kind,
      count: fresh,
      onSelect: bring({ kind: label }),
    })),
    ...ordersIn(shape).map((order, index) => ({
      ...(index === 0 ? { heading: `Of more than ${expandMost}, bring the` } : {}),
      label: ORDER_NAMES[order],
      current: order === orderNow(),
      stays: true,
      onSelect: () => void changeSettings({ expandOrder: order }).catch(notifyError),
    })),
  ]
  return (
    <>
      {note(
        total > 0
          ? `${counted(total, 'neighbour')} of ${name} not shown`
          : `Every neighbour of ${name} is drawn.`,
      )}
      <MenuItems items={items} />
    </>
  )
}
