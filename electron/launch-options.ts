import type { TakeAwayChoice } from './contract.ts'

/** What the launcher, or a person, put on the app's command line. Chromium's own switches pass unread. */
export interface LaunchOptions {
  /** Absolute path of the case file to open instead of the bundled one. */
  readonly caseFile: string | null
  /** Overrides the stored theme for this run. */
  readonly theme: 'system' | 'dark' | 'light' | null
  /** Write what the window shows to this PNG file once it is drawn, then end. */
  readonly capture: string | null
  /** The page shows nothing but the canvas, and draws this query's result if one is given. */
  readonly snapshot: { readonly query: string | null } | null
  /** Id or title of the story to play, or to take away. */
  readonly story: string | null
  /** Write the story to this file and end; nobody is there. */
  readonly takeAway: { readonly file: string; readonly choice: TakeAwayChoice } | null
  /** Content size of the window in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number }
}

const DEFAULT_SIZE = { width: 1440, height: 900 }

/** @param argv whole `process.argv`; only `--name=value` arguments are read. */
export function readLaunchOptions(argv: readonly string[]): LaunchOptions {
  const theme = valueOf(argv, 'theme')
  return {
    caseFile: valueOf(argv, 'case'),
    theme: theme === 'dark' || theme === 'light' || theme === 'system' ? theme : null,
    capture: valueOf(argv, 'capture'),
    snapshot: argv.includes('--snapshot') ? { query: valueOf(argv, 'query') } : null,
    story: valueOf(argv, 'story'),
    takeAway: takeAwayOf(argv),
    size: sizeOf(valueOf(argv, 'size')),
  }
}

const FORMATS = ['html', 'pdf', 'png', 'svg', 'webm'] as const

/** The ending of the file says what it is. What prints is light unless it is said otherwise. */
function takeAwayOf(argv: readonly string[]): LaunchOptions['takeAway'] {
  const file = valueOf(argv, 'take-away')
  const format = FORMATS.find(ending => file?.toLowerCase().endsWith(`.${ending}`))
  if (file === null || format === undefined) return null
  const theme = valueOf(argv, 'theme') ?? (format === 'pdf' ? 'light' : 'dark')
  const scene = Number(valueOf(argv, 'scene') ?? 0)
  const scale = Number(valueOf(argv, 'scale') ?? 2)
  const choice: TakeAwayChoice = {
    format,
    scenes: scene > 0 ? scene : 'sheet',
    scale: scale === 1 || scale === 3 || scale === 4 ? scale : 2,
    theme: theme === 'light' ? 'light' : 'dark',
    shape: valueOf(argv, 'shape') === '4:3' ? '4:3' : '16:9',
    notes: argv.includes('--notes'),
    namesOff: argv.includes('--names-off'),
  }
  return { file, choice }
}

function valueOf(argv: readonly string[], name: string): string | null {
  const prefix = `--${name}=`
  return argv.find(argument => argument.startsWith(prefix))?.slice(prefix.length) ?? null
}

function sizeOf(text: string | null): { width: number; height: number } {
  const match = /^(\d{2,5})x(\d{2,5})$/.exec(text ?? '')
  return match ? { width: Number(match[1]), height: Number(match[2]) } : DEFAULT_SIZE
}
