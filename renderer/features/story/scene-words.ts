import type { SceneRecord, StoryFile } from '../../../graph/story/story-file.ts'
import { inWords } from '../../store/names.ts'
import { counted } from '../../ui/counted.ts'

/** What a scene is called where it has no name: the beginning of what it says. */
export function sceneWords({ caption, nodes }: SceneRecord): string {
  const said = caption
    .map(({ text }) => text.trim())
    .filter(text => text !== '')
    .join(' ')
  return said === '' ? `${counted(nodes.length, 'node')}, no caption yet` : inWords(said.slice(0, 300))
}

/** `1:30` */
export function minutes(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** `9 scenes, 3 asides, 5:10`; asides take no time of the talk. */
export function storyInWords({ scenes }: StoryFile): string {
  const talk = scenes.filter(({ aside }) => !aside)
  const asides = scenes.length - talk.length
  return [
    counted(talk.length, 'scene'),
    ...(asides > 0 ? [counted(asides, 'aside')] : []),
    minutes(talk.reduce((sum, { seconds }) => sum + seconds, 0)),
  ].join(' · ')
}
