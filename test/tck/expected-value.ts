/** A value as the TCK writes it in a result table. */
export type Expected =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  /** A string, or the text of a temporal value. */
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'list'; readonly items: readonly Expected[] }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Expected> }
  | ExpectedNode
  | ExpectedRelationship
  | {
      readonly kind: 'path'
      readonly nodes: readonly ExpectedNode[]
      readonly relationships: readonly (ExpectedRelationship & { readonly forward: boolean })[]
    }

export interface ExpectedNode {
  readonly kind: 'node'
  readonly labels: readonly string[]
  readonly properties: ReadonlyMap<string, Expected>
}

export interface ExpectedRelationship {
  readonly kind: 'relationship'
  readonly type: string
  readonly properties: ReadonlyMap<string, Expected>
}

/** Reads one cell of a result table; throws on what the TCK's format does not know. */
export function readExpected(text: string): Expected {
  const reader = new Reader(text)
  const value = reader.value()
  reader.end()
  return value
}

const words = new Map<string, Expected>([
  ['null', { kind: 'null' }],
  ['true', { kind: 'boolean', value: true }],
  ['false', { kind: 'boolean', value: false }],
  ['NaN', { kind: 'float', value: NaN }],
  ['Inf', { kind: 'float', value: Infinity }],
  ['-Inf', { kind: 'float', value: -Infinity }],
])

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  end(): void {
    this.#skipSpace()
    if (this.#at < this.#text.length) this.#fail()
  }

  value(): Expected {
    this.#skipSpace()
    switch (this.#text[this.#at]) {
      case "'":
        return { kind: 'string', value: this.#string() }
      case '{':
        return { kind: 'map', entries: this.#map() }
      case '(':
        return this.#node()
      case '<':
        return this.#path()
      case '[':
        return this.#peek(1) === ':' ? this.#relationship() : this.#list()
      default:
        return this.#scalar()
    }
  }

  #scalar(): Expected {
    const text = this.#match(/-?(?:\d[\d.eE+-]*|\.\d[\deE+-]*|[A-Za-z]+)/y)
    const word = words.get(text)
    if (word) return word
    if (/^-?\d+$/.test(text)) return { kind: 'integer', value: BigInt(text) }
    const value = Number(text)
    return Number.isNaN(value) ? this.#fail() : { kind: 'float', value }
  }

  #string(): string {
    this.#take("'")
    let value = ''
    for (;;) {
      const character = this.#text[this.#at++] ?? this.#fail()
      if (character === "'") return value
      value += character === '\\' ? this.#text[this.#at++] : character
    }
  }

  #list(): Expected {
    const items: Expected[] = []
    this.#take('[')
    while (!this.#tookIf(']')) {
      if (items.length > 0) this.#take(',')
      items.push(this.value())
    }
    return { kind: 'list', items }
  }

  #map(): Map<string, Expected> {
    const entries = new Map<string, Expected>()
    this.#take('{')
    while (!this.#tookIf('}')) {
      if (entries.size > 0) this.#take(',')
      const key = this.#name()
      this.#take(':')
      entries.set(key, this.value())
    }
    return entries
  }

  #node(): ExpectedNode {
    this.#take('(')
    const labels: string[] = []
    while (this.#tookIf(':')) labels.push(this.#name())
    const properties = this.#optionalMap()
    this.#take(')')
    return { kind: 'node', labels, properties }
  }

  #relationship(): ExpectedRelationship {
    this.#take('[')
    this.#take(':')
    const type = this.#name()
    const properties = this.#optionalMap()
    this.#take(']')
    return { kind: 'relationship', type, properties }
  }

  #path(): Expected {
    this.#take('<')
    const nodes = [this.#node()]
    const relationships: (ExpectedRelationship & { forward: boolean })[] = []
    while (!this.#tookIf('>')) {
      const backward = this.#tookIf('<')
      this.#take('-')
      const relationship = this.#relationship()
      this.#take('-')
      if (!backward) this.#take('>')
      relationships.push({ ...relationship, forward: !backward })
      nodes.push(this.#node())
    }
    return { kind: 'path', nodes, relationships }
  }

  #optionalMap(): Map<string, Expected> {
    this.#skipSpace()
    return this.#text[this.#at] === '{' ? this.#map() : new Map()
  }

  #name(): string {
    this.#skipSpace()
    return this.#match(/[\p{L}_][\p{L}\p{N}_]*/uy)
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? this.#fail()
    this.#at += found.length
    return found
  }

  #peek(ahead: number): string | undefined {
    return this.#text[this.#at + ahead]
  }

  #take(character: string): void {
    if (!this.#tookIf(character)) this.#fail()
  }

  #tookIf(character: string): boolean {
    this.#skipSpace()
    if (this.#text[this.#at] !== character) return false
    this.#at++
    return true
  }

  #skipSpace(): void {
    while (this.#text[this.#at] === ' ') this.#at++
  }

  #fail(): never {
    throw new Error(`Cannot read the expected value ${this.#text} at character ${this.#at + 1}.`)
  }
}
