import { chainOfIncident } from '../../../graph/chain/chain-of.ts'
import { chainScenes } from '../../../graph/chain/chain-scenes.ts'
import { CodedError } from '../../../graph/model/errors.ts'
import { MOST_SCENES } from '../../../graph/story/story-file.ts'
import { useApp } from '../../store/app-state.ts'
import { referenceTo } from '../../store/saved-picture.ts'
import { captionOf } from '../../ui/caption.ts'
import { refuseNames } from '../names/refuse-names.ts'
import { beginStory } from '../story/add-scenes.ts'
import { openStories } from '../story/stories.ts'
import { useChain } from './chain-state.ts'
import { stepNotes } from './step-notes.ts'
import { stepSentence } from './step-sentence.ts'
import { stepInWords } from './step-words.ts'

/**
 * Makes a story of the chain that is shown, a scene a step, and opens it below the canvas.
 *
 * @throws CodedError `CHAIN_TOO_LONG`, `NAMES_ARE_OFF`, and what keeping a story throws.
 */
export async function makeStory(): Promise<void> {
  const { chain, incident } = useChain.getState()
  if (!chain) return
  refuseNames('A story of the chain')
  await openStories()
  const scenes = chainScenes(chainOfIncident(chain, incident), {
    refer: referenceTo,
    sentence: stepSentence,
    notes: stepNotes,
    unclaimed: stepInWords,
  })
  if (scenes.length > MOST_SCENES) {
    throw new CodedError(
      'CHAIN_TOO_LONG',
      `The chain would make ${scenes.length} scenes and a story holds ${MOST_SCENES}; choose one incident above the chain and try again.`,
    )
  }
  const only = chain.incidents.find(({ node }) => node.elementId === incident) ?? chain.incidents[0]!
  beginStory(
    scenes,
    chain.incidents.length === 1 || incident ? `Chain: ${captionOf(only.node)}` : 'Attack chain',
  )
  useApp.setState({ drawer: 'story', plane: 'canvas' })
}
