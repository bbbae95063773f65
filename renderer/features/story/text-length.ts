/** Characters that a caption's sentence and the notes of a scene may have: what a story file takes. */
export const LONGEST_TEXT = 20_000
