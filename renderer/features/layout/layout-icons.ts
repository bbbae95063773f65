import { Boxes, ChartNoAxesGantt, Grid3x3, type LucideIcon, Network, Target, Workflow } from 'lucide-react'
import type { LayoutId } from '../../../graph/layout/layouts.ts'

/** The picture of each layout, in the panel and in the bar. */
export const LAYOUT_ICONS: Readonly<Record<LayoutId, LucideIcon>> = {
  force: Network,
  hierarchy: Workflow,
  concentric: Target,
  timeline: ChartNoAxesGantt,
  grid: Grid3x3,
  community: Boxes,
}
