import type { StaticType } from './static-type.ts'

/** The variables in scope at one place of a query and what is known of them; never changes. */
export class Bindings {
  static readonly none = new Bindings(new Map())

  private readonly types: ReadonlyMap<string, StaticType>

  private constructor(types: ReadonlyMap<string, StaticType>) {
    this.types = types
  }

  get names(): string[] {
    return [...this.types.keys()]
  }

  has(name: string): boolean {
    return this.types.has(name)
  }

  /** `any` for a variable that is not there: that it is not is another rule's to say. */
  typeOf(name: string): StaticType {
    return this.types.get(name) ?? 'any'
  }

  /** These and one more, which hides one of the same name. */
  with(name: string, type: StaticType): Bindings {
    return new Bindings(new Map(this.types).set(name, type))
  }

  /** These and `others`, which hide those of the same name. */
  withAll(others: Bindings): Bindings {
    return new Bindings(new Map([...this.types, ...others.types]))
  }
}
