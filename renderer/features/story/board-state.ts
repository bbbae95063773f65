import { create } from 'zustand'

interface Board {
  /** Id of the story that is open; null for the list of them. */
  readonly story: string | null
  /** Id of the scene that is chosen. */
  readonly scene: string | null
}

/** What the storyboard has open. */
export const useBoard = create<Board>()(() => ({ story: null, scene: null }))

export const chooseScene = (scene: string | null): void => useBoard.setState({ scene })
