import { forceLayout } from './force.ts'
import { hierarchyLayout } from './hierarchy.ts'
import type { Layout } from './layout.ts'

/** Every layout; menus and the worker read this. */
export const LAYOUTS: readonly Layout[] = [forceLayout, hierarchyLayout]
