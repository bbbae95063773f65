import type { TakeAwayChoice } from '../../../electron/contract.ts'
import { DRAWN_MARK } from '../../../electron/ipc-names.ts'
import { CodedError, toErrorRecord } from '../../../graph/model/errors.ts'
import type { SourceInfo } from '../../../queries/protocol.ts'
import { loadIconImages } from '../../canvas/icon-images.ts'
import { KINDS } from '../../canvas/kinds.ts'
import { readLook } from '../../canvas/look.ts'
import { useApp } from '../../store/app-state.ts'
import { openShelf } from '../../store/shelf.ts'
import { useShownSource } from '../../store/shown-source.ts'
import { readShape } from '../explore/read-shape.ts'
import { takeShape } from '../explore/take-shape.ts'
import { openStories, useStories } from '../story/stories.ts'
import { storyNamed } from './story-named.ts'
import { takeAway } from './take-away.ts'

/** Takes a story away without anybody there, and says on the root element how far it is, see `DRAWN_MARK`. */
export async function takeAwayAtOnce(name: string, choice: TakeAwayChoice): Promise<void> {
  const root = document.documentElement
  const progress = (share: number) => {
    root.dataset[DRAWN_MARK] = `${Math.round(share * 100)} %`
  }
  try {
    root.dataset.theme = choice.theme
    await openQuietly(await sourceReady())
    await loadIconImages(KINDS, readLook())
    const { own, bundled } = useStories.getState()
    await takeAway(storyNamed(name, [...own, ...bundled]), choice, {
      progress,
      signal: new AbortController().signal,
    })
    root.dataset[DRAWN_MARK] = 'yes'
  } catch (error) {
    const { code, message } = toErrorRecord(error)
    root.dataset[DRAWN_MARK] = `${code}: ${message}`
  }
}

/** What a story needs to know of its graph, with nothing drawn. */
async function openQuietly(source: SourceInfo): Promise<void> {
  const [shape] = await Promise.all([readShape(source), openShelf(source.key)])
  takeShape(shape)
  useShownSource.setState({ key: source.key })
  await openStories()
}

function sourceReady(): Promise<SourceInfo> {
  return new Promise((resolve, reject) => {
    const look = ({ connection }: ReturnType<typeof useApp.getState>) => {
      if (connection.status === 'ready') resolve(connection.source)
      if (connection.status === 'failed') {
        reject(new CodedError(connection.error.code, connection.error.message))
      }
    }
    look(useApp.getState())
    useApp.subscribe(look)
  })
}
