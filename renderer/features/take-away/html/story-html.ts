/** A story as one page that plays anywhere, without the app and without a network. */
import type { StoryFile } from '../../../../graph/story/story-file.ts'
import { fontRules } from './fonts.ts'
import { type Played, pageText } from './page-text.ts'
import { script as built, styles as builtStyles } from './story-page.ts?embedded'
import { storyToTake } from './story-to-take.ts'

export interface StoryHtml extends Played {
  readonly story: StoryFile
}

/**
 * The text of the page. It holds what the reel holds and nothing else of the case: with the reel's notes or without,
 * and the story itself to be read back, unless names were left out of the reel.
 */
export async function storyHtml({ story, reel, looks, theme }: StoryHtml): Promise<string> {
  const taken = reel.namesOff ? null : JSON.stringify(storyToTake(story, reel))
  const played = { reel, looks, theme }
  const styles = `${await fontRules(JSON.stringify(reel))}\n${builtStyles}`
  // What a string in it says of a script's end would end it here.
  const script = built.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
  const [hashOfScript, hashOfStyles] = await Promise.all([hashOf(script), hashOf(styles)])
  return pageText({
    played,
    story: taken,
    script,
    styles,
    hashes: { script: hashOfScript, styles: hashOfStyles },
  })
}

async function hashOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return `sha256-${btoa(String.fromCharCode(...hash))}`
}
