import { create } from 'zustand'

/** A question for a name. */
export interface NameQuestion {
  readonly title: string
  readonly label: string
  readonly value: string
  /** What the button does, in a word. */
  readonly deed: string
  /** Says what keeping this name would mean, where it means something. */
  readonly warn?: (name: string) => string | null
}

/** A question for one of several things. */
export interface ChoiceQuestion {
  readonly title: string
  readonly choices: readonly Choice[]
}

export interface Choice {
  readonly label: string
  readonly note?: string
  /** Begins a part of the list, under these words. */
  readonly heading?: string
}

type Asked =
  | { readonly kind: 'name'; readonly question: NameQuestion; answer(name: string | null): void }
  | { readonly kind: 'choice'; readonly question: ChoiceQuestion; answer(index: number | null): void }

/** What is being asked in a dialog; one question at a time. */
export const useAsking = create<{ readonly asked: Asked | null }>()(() => ({ asked: null }))

/** Asks for a name; null when the user lets it be. */
export function askName(question: NameQuestion): Promise<string | null> {
  return new Promise(resolve => put(answer => ({ kind: 'name', question, answer }), resolve))
}

/** Asks which of these; answers its place in the list, null when the user lets it be. */
export function askWhich(question: ChoiceQuestion): Promise<number | null> {
  return new Promise(resolve => put(answer => ({ kind: 'choice', question, answer }), resolve))
}

function put<T>(
  questionWith: (answer: (given: T | null) => void) => Asked,
  resolve: (given: T | null) => void,
): void {
  const mine: Asked = questionWith(given => {
    // A dialog says once more that it closes when it is gone: by then another question may be open.
    if (useAsking.getState().asked !== mine) return
    useAsking.setState({ asked: null })
    resolve(given)
  })
  useAsking.getState().asked?.answer(null)
  useAsking.setState({ asked: mine })
}
