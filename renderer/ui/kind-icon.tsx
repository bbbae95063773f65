import type { CSSProperties } from 'react'
import { kindOf } from '../canvas/kinds.ts'
import { SHAPE_PATHS } from './shape-paths.ts'
import './kind-icon.css'

interface Props {
  readonly labels: readonly string[]
  /** Pixels. */
  readonly size: number
  /** Its shape and icon alone, in grey. */
  readonly colourless?: boolean
}

/** A kind as the canvas draws it: shape, icon and colour. The words for it stand beside. */
export function KindIcon({ labels, size, colourless = false }: Props) {
  const kind = kindOf(labels)
  const Icon = kind.icon
  return (
    <svg
      className="kind-icon"
      data-outline={kind.outline || colourless}
      style={{ '--dark': kind.dark, '--light': kind.light } as CSSProperties}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden
    >
      <path d={SHAPE_PATHS[kind.shape]} />
      <Icon x={6} y={6} width={12} height={12} strokeWidth={2.25} />
    </svg>
  )
}
