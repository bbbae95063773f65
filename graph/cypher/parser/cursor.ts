import type { Expression, PathPattern, Query, Span } from '../ast.ts'
import { cypherError } from '../cypher-error.ts'
import type { Token } from '../lexer/token.ts'
import { Brackets } from './brackets.ts'
import { unexpected } from './failure.ts'

/** The rules that call one another in a circle; every other rule imports what it needs. */
export interface Grammar {
  readonly expression: (cursor: Cursor) => Expression
  readonly pathPattern: (cursor: Cursor) => PathPattern
  /** The body of `EXISTS { … }`: a query, or a bare pattern. */
  readonly subqueryBody: (cursor: Cursor) => Query
}

/** How far rules may call themselves. The stack holds several times as much. */
const maximumNesting = 250

/** Walks over the tokens of one query; the rules of the grammar are functions of it. */
export class Cursor {
  readonly text: string
  readonly grammar: Grammar
  readonly brackets: Brackets
  /** The bars that end a part of a comprehension, so that `[x IN xs WHERE x:A | x.b]` is not read as `x:A|x`. */
  readonly separatingBars = new Set<number>()
  index = 0
  private readonly tokens: readonly Token[]
  private depth = 0

  constructor(text: string, tokens: readonly Token[], grammar: Grammar) {
    this.text = text
    this.tokens = tokens
    this.grammar = grammar
    this.brackets = new Brackets(tokens)
  }

  /** The token `ahead` of the current one; past the end it is always `end`. */
  peek(ahead = 0): Token {
    return this.tokenAt(this.index + ahead)
  }

  tokenAt(index: number): Token {
    return this.tokens[Math.min(index, this.tokens.length - 1)]!
  }

  next(): Token {
    const token = this.peek()
    this.index++
    return token
  }

  /** True when the current token (or the one `ahead`) is this sign. */
  atSymbol(text: string, ahead = 0): boolean {
    const token = this.peek(ahead)
    return token.kind === 'symbol' && token.text === text
  }

  /** True when the tokens from here on are these keywords, in any case. */
  atWords(...words: string[]): boolean {
    return words.every((word, i) => wordOf(this.peek(i)) === word)
  }

  /** The keyword here in upper case; empty when the token is not a bare name. */
  word(ahead = 0): string {
    return wordOf(this.peek(ahead))
  }

  takeSymbol(text: string): boolean {
    if (!this.atSymbol(text)) return false
    this.index++
    return true
  }

  takeWords(...words: string[]): boolean {
    if (!this.atWords(...words)) return false
    this.index += words.length
    return true
  }

  /** @throws SYNTAX_ERROR when the current token is another. */
  expectSymbol(text: string): Token {
    if (!this.atSymbol(text)) throw unexpected(this.peek(), `'${text}'`)
    return this.next()
  }

  /** @throws SYNTAX_ERROR when the current token is another. */
  expectWord(word: string): Token {
    if (!this.atWords(word)) throw unexpected(this.peek(), word)
    return this.next()
  }

  /** From an earlier token, or the start of an earlier span, to the end of the last token taken. */
  spanFrom(start: Token | Span): Span {
    const { line, column, offset } = 'span' in start ? start.span : start
    const end = this.index > 0 ? this.tokenAt(this.index - 1).span.end : offset
    return { line, column, offset, end: Math.max(end, offset) }
  }

  /**
   * Runs a rule that can contain itself.
   * @throws QUERY_TOO_DEEP instead of exhausting the stack.
   */
  nested<T>(rule: () => T): T {
    if (this.depth >= maximumNesting) {
      const sentence = `The query is nested more than ${maximumNesting} levels deep here; split it with WITH`
      throw cypherError('QUERY_TOO_DEEP', sentence, this.peek().span)
    }
    this.depth++
    try {
      return rule()
    } finally {
      this.depth--
    }
  }

  /** `item (, item)*` */
  commaSeparated<T>(item: (cursor: Cursor) => T): T[] {
    const items = [item(this)]
    while (this.takeSymbol(',')) items.push(item(this))
    return items
  }
}

function wordOf(token: Token): string {
  return token.kind === 'name' ? token.word : ''
}
