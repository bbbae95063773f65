import { ArrowDown, ArrowUp, Palette, Scaling, X } from 'lucide-react'
import { useApp } from '../../store/app-state.ts'
import type { TakenMeasure } from '../../store/measures.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { followedMeasure, type MeasureLook, toggleRule } from './measure-rules.ts'
import type { Sorting } from './measure-rows.ts'
import { dropMeasure } from './take-measure.ts'
import { valuesInWords } from './value-text.ts'

interface SortProps {
  readonly by: string
  readonly label: string
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
}

/** The head of a column of words: a click sorts by it, another the other way round. */
export function SortButton({ by, label, sorting, onSort }: SortProps) {
  return (
    <span role="columnheader" aria-sort={sortOf(by, sorting)}>
      <Sort by={by} label={label} sorting={sorting} onSort={onSort} />
    </span>
  )
}

interface Props extends Pick<SortProps, 'sorting' | 'onSort'> {
  readonly measure: TakenMeasure
}

/** The head of a measure's column: sorts, and makes sizes or colours follow it. */
export function MeasureHeader({ measure, sorting, onSort }: Props) {
  const { id, label, values } = measure
  const { gives, says } = measure.measure
  return (
    <span
      role="columnheader"
      className="measure-header"
      aria-sort={sortOf(id, sorting)}
      title={`${says} Here: ${valuesInWords(gives, [...values.values()])}.`}
    >
      {/* A group is a name: nothing is large for being in the third. */}
      {gives !== 'group' && (
        <Follow look="size" measure={measure}>
          <Scaling size={14} />
        </Follow>
      )}
      <Follow look="colour" measure={measure}>
        <Palette size={14} />
      </Follow>
      <IconButton label={`Remove ${label}`} onClick={() => dropMeasure(id)}>
        <X size={14} />
      </IconButton>
      <Sort
        by={id}
        label={label}
        first={gives === 'group' ? 'least' : 'most'}
        sorting={sorting}
        onSort={onSort}
      />
    </span>
  )
}

interface FollowProps {
  readonly look: MeasureLook
  readonly measure: TakenMeasure
  readonly children: React.ReactNode
}

function Follow({ look, measure, children }: FollowProps) {
  const view = useApp(state => state.view)
  return (
    <IconButton
      label={`${look === 'size' ? 'Size' : 'Colour'} by ${measure.label}`}
      aria-pressed={followedMeasure(view, look) === measure.id}
      onClick={() => toggleRule(look, measure, useApp.getState().view)}
    >
      {children}
    </IconButton>
  )
}

function Sort({
  by,
  label,
  sorting,
  onSort,
  first = 'least',
}: SortProps & { readonly first?: 'least' | 'most' }) {
  const sorted = sorting.by === by
  const descending = sorted ? !sorting.descending : first === 'most'
  return (
    <button type="button" className="measure-sort" onClick={() => onSort({ by, descending })}>
      <span className="clip">{label}</span>
      {sorted &&
        (sorting.descending ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />)}
    </button>
  )
}

function sortOf(by: string, sorting: Sorting): 'ascending' | 'descending' | 'none' {
  if (sorting.by !== by) return 'none'
  return sorting.descending ? 'descending' : 'ascending'
}
