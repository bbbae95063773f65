import type { Position } from '../../model/errors.ts'
import type { Span } from '../ast.ts'

/** A reading position in a text that knows its line and column. */
export class Scanner {
  readonly text: string
  offset = 0
  private line = 1
  private lineStart = 0

  constructor(text: string) {
    this.text = text
  }

  get done(): boolean {
    return this.offset >= this.text.length
  }

  /** True when the rest of the text starts with `prefix`. */
  at(prefix: string): boolean {
    return this.text.startsWith(prefix, this.offset)
  }

  /** What a sticky expression matches here, without moving; `''` when it does not match. */
  match(sticky: RegExp): string {
    sticky.lastIndex = this.offset
    return sticky.test(this.text) ? this.text.slice(this.offset, sticky.lastIndex) : ''
  }

  /** Moves on, counting the lines that end on the way (LF, CR, or both together as one). */
  advanceTo(end: number): void {
    for (let i = this.offset; i < end; i++) {
      const unit = this.text.charCodeAt(i)
      const endsLine = unit === 10 || (unit === 13 && this.text.charCodeAt(i + 1) !== 10)
      if (!endsLine) continue
      this.line++
      this.lineStart = i + 1
    }
    this.offset = end
  }

  position(): Position {
    return { line: this.line, column: this.offset - this.lineStart + 1, offset: this.offset }
  }

  /** From an earlier position to here. */
  spanFrom(start: Position): Span {
    return { ...start, end: this.offset }
  }
}
