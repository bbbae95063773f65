import { withReady } from './ready.ts'
import type { BenchResult } from './row.ts'
import { htmlPage } from './story/html-page.ts'
import { pdfExport } from './story/pdf-export.ts'
import { sceneMotion } from './story/scene-motion.ts'

/** Playing stories and taking them away. */
export function story(): Promise<BenchResult> {
  return withReady(async ready => {
    const rows = [...(await sceneMotion(ready)), ...(await htmlPage(ready)), await pdfExport(ready)]
    return { name: 'story', reps: 3, rows }
  })
}
