/**
 * Everything the page may ask of the main process, and everything main may tell the page: one table.
 * Main parses every request with these schemas (ipc.ts); the preload only forwards. The page takes types and
 * constants from here, and the build leaves the schemas out of it.
 */
import { z } from 'zod'

/** A view as the page stores it; main keeps the text and never reads into it. */
const viewText = z.string().max(20_000_000)
const sourceKey = z.string().min(1).max(200)

export const requests = {
  /** Facts the page shows: version, whether this is the test runtime, warnings of the start. */
  'app.info': {
    in: z.undefined(),
    out: z.object({
      version: z.string(),
      runtime: z.enum(['current', 'test']),
      platform: z.string(),
      /**
       * Not null when the window is there to be written to a picture: then the page shows the canvas alone, and
       * what `query` returns instead of the opening view if there is a query. See `DRAWN_MARK` in ipc-names.ts.
       */
      snapshot: z.object({ query: z.string().nullable() }).nullable(),
      /** Why this page was loaded in place of an earlier one, or null; told once. */
      reloaded: z.enum(['crashed', 'unresponsive']).nullable(),
    }),
  },
  'settings.read': { in: z.undefined(), out: z.object({ theme: z.enum(['system', 'dark', 'light']) }) },
  'settings.write': { in: z.object({ theme: z.enum(['system', 'dark', 'light']) }), out: z.void() },
  /** The last saved view of a source, or null. */
  'view.read': { in: z.object({ source: sourceKey }), out: viewText.nullable() },
  'view.write': { in: z.object({ source: sourceKey, view: viewText }), out: z.void() },
  'clipboard.write': { in: z.object({ text: z.string().max(1_000_000) }), out: z.void() },
  'window.full-screen': { in: z.object({ on: z.boolean() }), out: z.void() },
  /** Asks for a (new) port to the graph process; it arrives as the `graph-port` window message. */
  'graph.connect': { in: z.undefined(), out: z.void() },
  /** The menu bar is built in main from what the page's command table says. */
  'menu.set': {
    in: z.array(
      z.object({
        menu: z.string().max(40),
        items: z.array(
          z.object({
            command: z.string().max(80),
            label: z.string().max(120),
            accelerator: z.string().max(40).nullable(),
            enabled: z.boolean(),
          }),
        ),
      }),
    ),
    out: z.void(),
  },
} as const

export const events = {
  /** A menu item was chosen. */
  'menu.command': z.object({ command: z.string() }),
  /** The graph process ended and is being restarted; a new port follows. */
  'graph.lost': z.object({ restarting: z.boolean() }),
  'window.full-screen-changed': z.object({ on: z.boolean() }),
} as const

export type RequestChannel = keyof typeof requests
export type RequestIn<C extends RequestChannel> = z.infer<(typeof requests)[C]['in']>
export type RequestOut<C extends RequestChannel> = z.infer<(typeof requests)[C]['out']>
export type EventChannel = keyof typeof events
export type EventPayload<C extends EventChannel> = z.infer<(typeof events)[C]>

export { GRAPH_PORT_MESSAGE } from './ipc-names.ts'

/** What the preload puts on `window.breachgraph`. A refusal rejects with `{code, message}`. */
export interface BreachgraphBridge {
  request<C extends RequestChannel>(channel: C, payload?: RequestIn<C>): Promise<RequestOut<C>>
  on<C extends EventChannel>(channel: C, listener: (payload: EventPayload<C>) => void): () => void
}
