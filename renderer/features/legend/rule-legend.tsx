import type { ElementLook, LookGroup } from '../../../graph/view/element-look.ts'
import type { StyleRule } from '../../../graph/view/style-rule.ts'
import { SHAPE_PATHS } from '../../ui/shape-paths.ts'
import { select } from '../../ui/select.ts'
import { numberWords } from '../filter/filter-words.ts'
import { useTreatment } from '../filter/use-treatment.ts'
import { rulesInOrder } from '../styling/change-styles.ts'
import { ruleWords } from '../styling/rule-words.ts'
import { LineMark } from '../styling/line-mark.tsx'
import { SwatchMark } from '../styling/swatch-mark.tsx'

/** What the style rules that act now mean: their steps and categories, with counts; a click selects all of one. */
export function RuleLegend() {
  const { view, effects, looks } = useTreatment()
  return rulesInOrder(view).map(([id, rule]) => {
    const groups = (looks.groups.get(id) ?? [])
      .map(group => ({ ...group, keys: group.keys.filter(key => effects.get(key) !== 'hide') }))
      .filter(({ keys }) => keys.length > 0)
    if (groups.length === 0) return null
    const words = ruleWords(rule)
    return (
      <div key={id} className="legend-rule">
        <p className="clip" title={words}>
          {words}
        </p>
        <ul aria-label={words}>
          {groups.map((group, index) => (
            <GroupRow key={index} group={group} rule={rule} />
          ))}
        </ul>
      </div>
    )
  })
}

function GroupRow({ group, rule }: { readonly group: LookGroup; readonly rule: StyleRule }) {
  const words = groupWords(group)
  return (
    <li>
      <button type="button" title={`Select: ${words}`} onClick={() => select(group.keys)}>
        <LookMark look={group.look} lines={isOfLines(group, rule)} />
        <bdi className="clip figures">{words}</bdi>
        <span className="figures dim">{group.keys.length}</span>
      </button>
    </li>
  )
}

function isOfLines({ keys }: LookGroup, { appearance }: StyleRule): boolean {
  return appearance.look === 'width' || (keys[0]?.startsWith('r:') ?? false)
}

function groupWords({ mark, keys }: LookGroup): string {
  if (mark === 'others') return 'All others'
  if (typeof mark === 'string') return keys[0]?.startsWith('r:') ? 'Relationships' : 'Nodes'
  if ('text' in mark) return mark.text
  const { least, most } = mark
  return least === most ? numberWords(least) : `${numberWords(least)} – ${numberWords(most)}`
}

/** Diameters that the largest and the smallest node of a scale have in the legend, in pixels. */
const LARGEST = 20
const SIDE = 76

/** A group's look as far as it fits beside a line of text. */
function LookMark({ look, lines }: { readonly look: ElementLook; readonly lines: boolean }) {
  if (lines) return <LineMark colour={look.colour ?? null} width={look.width ?? 2.5} />
  const size = look.side ? Math.max(7, (look.side / SIDE) * LARGEST) : 16
  return <SwatchMark swatch={look.colour ?? null} path={SHAPE_PATHS[look.shape ?? 'ellipse']} size={size} />
}
