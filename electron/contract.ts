/**
 * Everything the page may ask of the main process, and everything main may tell the page: one table.
 * Main parses every request with these schemas (ipc.ts); the preload only forwards. The page takes
 * types from here and nothing else.
 */
import { z } from 'zod'
import { talkEvents, talkRequests } from './talk/talk-contract.ts'

/** A view as the page stores it; main keeps the text and never reads into it. */
const viewText = z.string().max(20_000_000)
const sourceKey = z.string().min(1).max(200)

/** A whole file on its way to the disk or the clipboard. */
const bytes = z.custom<Uint8Array>(
  value => value instanceof Uint8Array && value.length > 0 && value.length <= 500_000_000,
  'no bytes, or more than a file may have',
)

/** Kept on disk: everything but the secret. */
export const profile = z.object({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(120),
  /** See `Neo4jConnection.uri` in queries/sources/neo4j/connection.ts. */
  uri: z.string().min(1).max(2000),
  auth: z.enum(['none', 'password', 'bearer']),
  user: z.string().max(500),
  /** Null for the user's home database. */
  database: z.string().max(500).nullable(),
  /** Absolute path of a PEM file, chosen by a dialog of main; null for the authorities the system trusts. */
  certificates: z.string().max(4000).nullable(),
  /** The connection's write switch. */
  writable: z.boolean(),
})

/** What a story is taken away as. */
export const takeAwayChoice = z.object({
  format: z.enum(['html', 'pdf', 'png', 'svg', 'webm']),
  /**
   * For PNG and SVG: the number of one scene, from 1; all of them on one sheet, or each in a file of its own. The
   * others have every scene.
   */
  scenes: z.union([z.int().min(1).max(200), z.enum(['sheet', 'each'])]),
  /** How many pixels of a PNG stand for one of a slide. */
  scale: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  theme: z.enum(['dark', 'light']),
  shape: z.enum(['16:9', '4:3']),
  /** With what the presenter alone sees; for HTML and PDF. */
  notes: z.boolean(),
  namesOff: z.boolean(),
})

/** A password or token on its way to main; null to use the kept one. Never sent the other way. */
const secret = z.string().max(100_000).nullable()

/** What a window can show. A profile whose secret is not kept needs it here. */
const sourceChoice = z.discriminatedUnion('kind', [
  /** The case that this run of the app began with, or the one that `case.choose` or `recents.list` named. */
  z.object({ kind: z.literal('case'), file: z.string().min(1).max(80).optional() }),
  z.object({ kind: z.literal('neo4j'), profile: z.string().max(64), secret }),
])

/** A case or a server that was opened before. */
const recent = z.object({
  /** Of a case also what `source.open` takes for its file. */
  id: z.string(),
  kind: z.enum(['case', 'neo4j']),
  title: z.string(),
  /** File and folder, or the address of a server; empty for the case that comes with the app. */
  place: z.string(),
  /** When it was opened last, in epoch milliseconds. */
  opened: z.number(),
  /** True when its file is not there now. */
  missing: z.boolean(),
  /** True when the asking window shows it. */
  shown: z.boolean(),
})

const serverInfo = z.object({
  agent: z.string(),
  version: z.string(),
  edition: z.enum(['community', 'enterprise', 'unknown']),
  address: z.string(),
  database: z.string(),
})

/** Chords that a person put on commands, by command; none to leave a command without any. */
const changedKeys = z.record(z.string().min(1).max(80), z.array(z.string().min(1).max(40)).max(4))

/** What a person has chosen of how the app works, the same in every window. */
export const settings = z.object({
  theme: z.enum(['system', 'dark', 'light']),
  /** Whether things move on the page. */
  motion: z.enum(['system', 'full', 'reduced']),
  /** Which of many neighbours an expansion brings first. */
  expandOrder: z.enum(['connected', 'evidenced', 'newest']),
  /** How many neighbours an expansion brings at most. */
  expandMost: z.int().min(5).max(300),
  /** Nodes and relationships above which drawing asks first. */
  askAbove: z.int().min(100).max(3000),
  minimap: z.boolean(),
  /** Draws all relationships between the same two nodes as one line with their number, however few. */
  bundleParallels: z.boolean(),
  /** Something else stands for every name in what is seen and in what leaves the app. */
  namesOff: z.boolean(),
  keys: changedKeys,
  /** Commands that were chosen from the palette, the latest first. */
  lately: z.array(z.string().max(80)).max(20),
})

export type Settings = z.infer<typeof settings>

const changes = z.object({ created: z.number(), updated: z.number(), unchanged: z.number() })

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
      /**
       * The id or title of the story that the command line names, or null: to be played, or to be taken away without
       * anybody there when `takeAway` says how. Then `file.choose` answers at once, and the page says by `DRAWN_MARK`
       * how far it is and when it is done.
       */
      story: z.string().nullable(),
      takeAway: takeAwayChoice.nullable(),
      /** Why this page was loaded in place of an earlier one, or null; told once. */
      reloaded: z.enum(['crashed', 'unresponsive']).nullable(),
    }),
  },
  'settings.read': { in: z.undefined(), out: settings },
  /** Changes what is named and leaves the rest; the other windows hear of it as `settings.changed`. */
  'settings.write': { in: z.strictObject(settings.partial().shape), out: z.void() },
  /** The last saved view of a source, or null. */
  'view.read': { in: z.object({ source: sourceKey }), out: viewText.nullable() },
  'view.write': { in: z.object({ source: sourceKey, view: viewText }), out: z.void() },
  /** What the user has named and kept of a source, views and layouts, as the page writes it; or null. */
  'shelf.read': { in: z.object({ source: sourceKey }), out: viewText.nullable() },
  'shelf.write': { in: z.object({ source: sourceKey, shelf: viewText }), out: z.void() },
  /** The user's own stories of a source, as the page writes them; or null. */
  'stories.read': { in: z.object({ source: sourceKey }), out: viewText.nullable() },
  'stories.write': { in: z.object({ source: sourceKey, stories: viewText }), out: z.void() },
  'clipboard.write': { in: z.object({ text: z.string().max(1_000_000) }), out: z.void() },
  /** `PICTURE_UNREADABLE` when the bytes are no PNG. */
  'clipboard.write-image': { in: z.object({ png: bytes }), out: z.void() },
  'window.full-screen': { in: z.object({ on: z.boolean() }), out: z.void() },
  /** Asks for a (new) port to the graph process; it arrives as the `graph-port` window message. */
  'graph.connect': { in: z.undefined(), out: z.void() },
  /**
   * `secrets`: where main can keep one: in the system's keychain, only badly (`weak`), or not at all. `secretKept`
   * is true where the secret need not be asked for: it is kept, or it was given since the app started. `setAside` is
   * the name of the file from which stored connections could not be read and which stands untouched, or null.
   */
  'connections.list': {
    in: z.undefined(),
    out: z.object({
      profiles: z.array(profile.extend({ secretKept: z.boolean() })),
      secrets: z.enum(['keychain', 'weak', 'none']),
      setAside: z.string().nullable(),
    }),
  },
  /**
   * Saves a profile, new or changed. With `keep` the secret is kept, badly too: the page has asked the user; without
   * it one kept before is forgotten. A secret goes to what it was kept for alone: after a change of the address, the
   * user or the certificates it is asked for again. `SECRET_NOT_KEPT`, and nothing saved, where none can be kept.
   */
  'connections.save': { in: z.object({ profile, secret, keep: z.boolean() }), out: z.void() },
  'connections.remove': { in: z.object({ id: z.string().max(64) }), out: z.void() },
  /** Reaches the server as the profile says, without saving anything; refused with what is wrong. */
  'connections.try': { in: z.object({ profile, secret }), out: serverInfo },
  /** A dialog for a PEM file; null when nothing was chosen. */
  'connections.choose-certificates': { in: z.undefined(), out: z.string().nullable() },
  /**
   * Shows another source in this window or in a new one; a case or server that a window shows already is brought to
   * the front. Resolves once the source is open there. `SECRET_NEEDED` when a profile's secret is neither kept nor given.
   */
  'source.open': {
    in: z.object({ source: sourceChoice, where: z.enum(['here', 'new-window']) }),
    out: z.void(),
  },
  /** A dialog for a case file to read; `file` stands for it, so that the page never names a path. Null when cancelled. */
  'case.choose': { in: z.undefined(), out: z.object({ file: z.string(), name: z.string() }).nullable() },
  /** Cases and servers, the one opened last first. */
  'recents.list': { in: z.undefined(), out: z.array(recent) },
  /** Takes one off that list; the file or the connection itself stays. */
  'recents.forget': { in: z.object({ id: z.string().max(80) }), out: z.void() },
  /** A dialog for a file to write; `token` stands for it, so that the page never names a path. Null when cancelled. */
  'file.choose': {
    in: z.object({
      suggested: z.string().max(200),
      format: z.enum(['csv', 'jsonl', 'png', 'svg', 'json', 'html', 'pdf', 'webm']),
    }),
    out: z.object({ token: z.string(), name: z.string() }).nullable(),
  },
  /**
   * Writes a whole file, all but rows, to the one that `file.choose` gave this token for, once. `FILE_NOT_CHOSEN`, or
   * `FILE_NOT_WRITTEN` with the old file untouched.
   */
  'file.write': { in: z.object({ token: z.string().max(64), bytes }), out: z.void() },
  /** Prints a page that stands on nothing outside of itself, with no script run, as PDF there. Also `NOT_PRINTED`. */
  'file.write-pdf': {
    in: z.object({ token: z.string().max(64), html: z.string().min(1).max(200_000_000) }),
    out: z.void(),
  },
  /** A dialog for a folder; a fresh one called `suggested` is made in it for what comes by `folder.write`. */
  'folder.choose': {
    in: z.object({ suggested: z.string().max(200) }),
    out: z.object({ token: z.string(), name: z.string() }).nullable(),
  },
  /** Writes a file into the folder that `folder.choose` made. `FILE_NOT_CHOSEN` or `FILE_NOT_WRITTEN`. */
  'folder.write': {
    in: z.object({ token: z.string().max(64), name: z.string().min(1).max(200), bytes }),
    out: z.void(),
  },
  /** A dialog for a view file, and its text; null when nothing was chosen. `FILE_NOT_READ` or `FILE_TOO_LARGE`. */
  'file.open-view': {
    in: z.undefined(),
    out: z.object({ name: z.string(), text: viewText }).nullable(),
  },
  /** The same for a story: a file that was saved as one, or a page that one was taken away as. */
  'file.open-story': {
    in: z.undefined(),
    out: z.object({ name: z.string(), text: viewText }).nullable(),
  },
  /** Copies from this window's source to another. Progress comes as `copy.progress`; one at a time for a window. */
  'copy.run': {
    in: z.object({
      to: sourceChoice,
      what: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('all') }),
        z.object({ kind: z.literal('nodes'), elementIds: z.array(z.string().max(500)).max(100_000) }),
      ]),
      dryRun: z.boolean(),
    }),
    out: z.object({
      nodes: changes,
      relationships: changes,
      constraints: z.number(),
      problems: z.array(z.string()),
    }),
  },
  'copy.cancel': { in: z.undefined(), out: z.void() },
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
  ...talkRequests,
} as const

export const events = {
  /** A menu item was chosen. */
  'menu.command': z.object({ command: z.string() }),
  /** The graph process ended and is being restarted; a new port follows. */
  'graph.lost': z.object({ restarting: z.boolean() }),
  /** The user dropped a case file on the window. */
  'case.dropped': z.object({ file: z.string(), name: z.string() }),
  /** Another window has changed the settings: these hold now. */
  'settings.changed': settings,
  'window.full-screen-changed': z.object({ on: z.boolean() }),
  'copy.progress': z.object({
    phase: z.enum(['constraints', 'nodes', 'relationships']),
    done: z.number(),
    total: z.number(),
  }),
  ...talkEvents,
} as const

export type Profile = z.infer<typeof profile>
export type Recent = z.infer<typeof recent>
export type SourceChoice = z.infer<typeof sourceChoice>
export type TakeAwayChoice = z.infer<typeof takeAwayChoice>
export type SettingsPatch = RequestIn<'settings.write'>
export type RequestChannel = keyof typeof requests
export type RequestIn<C extends RequestChannel> = z.infer<(typeof requests)[C]['in']>
export type RequestOut<C extends RequestChannel> = z.infer<(typeof requests)[C]['out']>
export type EventChannel = keyof typeof events
export type EventPayload<C extends EventChannel> = z.infer<(typeof events)[C]>

/** What the preload puts on `window.breachgraph`. A refusal rejects with `{code, message}`. */
export interface BreachgraphBridge {
  request<C extends RequestChannel>(channel: C, payload?: RequestIn<C>): Promise<RequestOut<C>>
  on<C extends EventChannel>(channel: C, listener: (payload: EventPayload<C>) => void): () => void
}
