/** What one benchmark says: its rows, in the form that `npm run -s bench -- NAME --json` prints. */

export interface Bar {
  /** What the bar is set on: our own median, or our median over the peer's. Smaller is better. */
  readonly on: 'ours' | 'ratio'
  readonly bar: number
}

export interface Row {
  readonly metric: string
  readonly unit: string
  /** Median over the repetitions. */
  readonly ours: number
  readonly peers: Readonly<Record<string, number>>
  readonly ratio: number | null
  readonly against: string | null
  readonly on: 'ours' | 'ratio' | null
  readonly bar: number | null
  readonly met: boolean | null
}

export interface BenchResult {
  readonly name: string
  readonly reps: number
  readonly rows: readonly Row[]
}

/** The middle of the samples; the mean of the two middle ones when their number is even. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/**
 * One row from interleaved samples: `samples.ours` and one list a peer. The ratio is the median of ours over the
 * median of `against`; without a bar the row is only reported.
 */
export function toRow(
  metric: string,
  unit: string,
  samples: { readonly ours: readonly number[] } & Readonly<Record<string, readonly number[]>>,
  against: string | null,
  bar: Bar | null,
): Row {
  const ours = round(median(samples.ours))
  const peers = Object.fromEntries(
    Object.entries(samples)
      .filter(([name]) => name !== 'ours')
      .map(([name, values]) => [name, round(median(values))]),
  )
  const ratio = against === null ? null : round(median(samples.ours) / median(samples[against]!))
  const measured = bar?.on === 'ratio' ? ratio! : ours
  return {
    metric,
    unit,
    ours,
    peers,
    ratio,
    against,
    on: bar?.on ?? null,
    bar: bar?.bar ?? null,
    met: bar ? measured <= bar.bar : null,
  }
}

const round = (value: number) => Math.round(value * 1000) / 1000
