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
    size: sizeOf(valueOf(argv, 'size')),
  }
}

function valueOf(argv: readonly string[], name: string): string | null {
  const prefix = `--${name}=`
  return argv.find(argument => argument.startsWith(prefix))?.slice(prefix.length) ?? null
}

function sizeOf(text: string | null): { width: number; height: number } {
  const match = /^(\d{2,5})x(\d{2,5})$/.exec(text ?? '')
  return match ? { width: Number(match[1]), height: Number(match[2]) } : DEFAULT_SIZE
}
