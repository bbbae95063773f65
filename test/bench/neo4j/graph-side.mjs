/** A worker does not inherit what lets the process itself read TypeScript. */
import { register } from 'tsx/esm/api'

register()
await import('./graph-side.ts')
