/** Sizes of the chain in pixels; the style sheet has the same. */
export const CARD = { width: 244, height: 148, gap: 10 } as const

/** Room round the steps of a lane: above the first lane's, between two lanes' together, and left and right of them. */
export const LANE = { above: 16, between: 33, beside: 196 } as const

/** Rows beyond what is in sight that are drawn all the same, so that scrolling meets no hole. */
const SPARE = 2

/** How many cards stand beside one another in a lane that is this wide. */
export function columnsIn(width: number): number {
  return Math.max(1, Math.floor((width + CARD.gap) / (CARD.width + CARD.gap)))
}

/** How high so many cards stand. */
export function heightOf(cards: number, columns: number): number {
  return Math.ceil(cards / columns) * (CARD.height + CARD.gap) - CARD.gap
}

/** The cards, from the first up to but not the last, that are in sight between two heights of their lane. */
export function cardsBetween(
  top: number,
  bottom: number,
  cards: number,
  columns: number,
): { readonly first: number; readonly last: number } {
  const row = CARD.height + CARD.gap
  const first = Math.max(0, Math.floor(top / row) - SPARE) * columns
  const last = Math.min(cards, (Math.floor(bottom / row) + 1 + SPARE) * columns)
  return first < last ? { first, last } : { first: 0, last: 0 }
}

/** A card's place in its lane, in pixels. */
export function placeOf(
  index: number,
  columns: number,
): { readonly row: number; readonly column: number; readonly top: number } {
  const row = Math.floor(index / columns)
  return { row, column: index % columns, top: row * (CARD.height + CARD.gap) }
}

/**
 * The step that a key leads to from the one at `index` of all, whose lanes hold so many each: left and right go on in
 * order, up and down to the nearest in the row above or below, over the lanes' borders. Null for other keys.
 */
export function stepByKey(
  key: string,
  index: number,
  lanes: readonly number[],
  columns: number,
): number | null {
  const count = lanes.reduce((sum, cards) => sum + cards, 0)
  const within = (wanted: number) => Math.min(count - 1, Math.max(0, wanted))
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key === 'ArrowRight') return within(index + 1)
  if (key === 'ArrowLeft') return within(index - 1)
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  const rows = rowsOf(lanes, columns)
  const row = rows.findIndex(({ start, cards }) => index >= start && index < start + cards)
  const next = rows[row + (key === 'ArrowDown' ? 1 : -1)]
  if (!next) return index
  return next.start + Math.min(index - rows[row]!.start, next.cards - 1)
}

function rowsOf(lanes: readonly number[], columns: number): readonly { start: number; cards: number }[] {
  let start = 0
  return lanes.flatMap(cards => {
    const rows = Array.from({ length: Math.ceil(cards / columns) }, (_, row) => ({
      start: start + row * columns,
      cards: Math.min(columns, cards - row * columns),
    }))
    start += cards
    return rows
  })
}
