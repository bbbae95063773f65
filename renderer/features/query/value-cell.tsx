import { formatValue } from '../../../graph/model/format-value.ts'
import { isEntity } from '../../../graph/model/kind-of.ts'
import type { GraphPath, Value } from '../../../graph/model/value.ts'
import { inWords } from '../../store/names.ts'
import { ElementChip } from '../../ui/element-chip.tsx'

/** Signs after which a value is cut short in a cell; the whole of it is in the JSON tab. */
const CELL_LENGTH = 400
/** Signs above which a cell may be too narrow, so that the pointer brings the rest. */
const TOLD_ON_HOVER = 24

/** One value of a result: elements as chips that select, numbers as figures, all else in Cypher's notation. */
export function ValueCell({ value }: { readonly value: Value }) {
  if (isPath(value)) {
    return (
      <span className="value-elements">
        {value.nodes.flatMap((node, index) => {
          const chip = <ElementChip key={`n${index}`} element={node} />
          const step = value.relationships[index]
          return step ? [chip, <ElementChip key={`r${index}`} element={step} />] : [chip]
        })}
      </span>
    )
  }
  if (isEntity(value)) return <ElementChip element={value} />
  if (Array.isArray(value) && value.length > 0 && value.every(item => isEntity(item as Value))) {
    return (
      <span className="value-elements">
        {value.slice(0, 20).map((item, index) => (
          <ElementChip key={index} element={item} />
        ))}
        {value.length > 20 && <span className="dim">and {value.length - 20} more</span>}
      </span>
    )
  }
  if (value === null) return <span className="dim">null</span>
  const text = inWords(typeof value === 'string' ? value : formatValue(value))
  const shown = text.length > CELL_LENGTH ? `${text.slice(0, CELL_LENGTH)}…` : text
  return <span title={text.length > TOLD_ON_HOVER ? shown : undefined}>{shown}</span>
}

function isPath(value: Value): value is GraphPath {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'path'
}
