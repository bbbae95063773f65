import { create } from 'zustand'

/** What is asked before many elements are drawn. */
export interface Question {
  /** Nodes that are not drawn yet, and the relationships they would bring, as far as they are counted. */
  readonly nodes: number
  readonly relationships: number
  /** What they are of, in words. */
  readonly of: string
  /** Whether they can be listed instead. */
  readonly table: boolean
}

export type Answer = 'some' | 'many' | 'table' | 'none'

/** Work on the answer that is under way. */
export interface DrawingMany {
  readonly words: string
  /** How much is done, from 0 to 1; null where that is not known. */
  readonly share: number | null
  readonly cancel: () => void
}

interface HowMany {
  readonly question: (Question & { readonly answer: (answer: Answer) => void }) | null
  readonly drawing: DrawingMany | null
}

/** The dialog reads this; one question at a time. */
export const useHowMany = create<HowMany>()(() => ({ question: null, drawing: null }))

/** Asks the user; a question that nobody has answered yet is answered with none. */
export function askHowMany(question: Question): Promise<Answer> {
  useHowMany.getState().question?.answer('none')
  return new Promise(resolve => {
    const answer = (given: Answer) => {
      useHowMany.setState({ question: null })
      resolve(given)
    }
    useHowMany.setState({ question: { ...question, answer } })
  })
}
