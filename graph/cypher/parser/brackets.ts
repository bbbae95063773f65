import type { Token } from '../lexer/token.ts'

const closers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])

/**
 * Which bracket closes which. Knowing it beforehand lets the parser tell a pattern from an expression in
 * parentheses by looking ahead, without ever parsing anything twice.
 */
export class Brackets {
  private readonly tokens: readonly Token[]
  private readonly partners = new Map<number, number>()

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
    const open: number[] = []
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'symbol') continue
      if (closers.has(token.text)) open.push(index)
      const last = open.at(-1)
      if (last === undefined || closers.get(tokens[last]!.text) !== token.text) continue
      this.partners.set(last, index)
      open.pop()
    }
  }

  /** The index of the bracket that closes the one at `index`; `undefined` when it is no bracket or never closed. */
  closing(index: number): number | undefined {
    return this.partners.get(index)
  }

  /** Where `symbol` stands directly inside the bracket at `index`, not in a bracket inside it. */
  inside(index: number, symbol: string): number[] {
    const end = this.partners.get(index)
    const found: number[] = []
    if (end === undefined) return found
    for (let i = index + 1; i < end; i++) {
      const token = this.tokens[i]!
      if (token.kind === 'symbol' && token.text === symbol) found.push(i)
      i = this.partners.get(i) ?? i
    }
    return found
  }
}
