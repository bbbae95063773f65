import type { NodeKey } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { isCase } from '../../store/graph-shape.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { captionOf, typeInWords } from '../../ui/caption.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { notifyError } from '../../ui/notify.ts'
import { StatusStroke } from '../../ui/status-stroke.tsx'
import { drawPaths, elementsOf } from './draw-paths.ts'
import { pathWords } from './path-words.ts'
import type { FoundPath, PathStep } from './rank-paths.ts'

/** One path: what it goes over and why it stands here. Pointed at it lights up on the canvas; a click draws it. */
export function PathRow({ path, number }: { readonly path: FoundPath; readonly number: number }) {
  const missing = useApp(({ view }) =>
    path.nodes.reduce((sum, key) => sum + Number(!view.nodes.has(key) && !view.folded.has(key)), 0),
  )
  const light = () => useApp.setState({ highlighted: elementsOf([path]) })
  const dark = () => useApp.setState({ highlighted: new Set() })
  return (
    <li>
      <button
        type="button"
        className="path-row"
        title={missing > 0 ? 'Draw this path' : 'Select this path'}
        onPointerEnter={light}
        onPointerLeave={dark}
        onFocus={light}
        onBlur={dark}
        onClick={() => void drawPaths([path]).catch(notifyError)}
      >
        <span className="dim figures path-number">{number}</span>
        <span className="path-chain">
          {path.nodes.map((node, index) => (
            <span key={node} className="path-leg">
              <Stop of={path} at={node} /> <Link step={path.steps[index]} />
            </span>
          ))}
        </span>
        <span className="path-why dim">
          {path.weakest && <StatusStroke status={path.weakest} />}
          {pathWords(path, isCase())}
          {missing > 0 && `, ${missing} not drawn`}
        </span>
      </button>
    </li>
  )
}

function Stop({ of, at }: { readonly of: FoundPath; readonly at: NodeKey }) {
  const node = pageGraph.node(at)
  const generic = of.generic.includes(at)
  return (
    <span className="path-stop" data-generic={generic}>
      {node && <KindIcon labels={node.labels} size={14} />}
      <span>{node ? captionOf(node) : 'A node that is gone'}</span>
      {generic && <span className="path-generic">generic</span>}
    </span>
  )
}

function Link({ step }: { readonly step: PathStep | undefined }) {
  if (!step) return null
  const { type, forwards } = step
  return (
    <span className="path-link dim">{forwards ? `${typeInWords(type)} →` : `← ${typeInWords(type)}`}</span>
  )
}
