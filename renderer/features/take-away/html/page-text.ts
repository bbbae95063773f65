/** The text of a page that plays a story on its own. Pure. */
import type { Look } from '../../../canvas/look.ts'
import type { Reel } from '../../../player/reel.ts'

/** Ids of what lies in the page as JSON. */
export const PLAYED = 'breachgraph-reel'
export const STORY = 'breachgraph-story'

/** What the script of the page plays. */
export interface Played {
  readonly reel: Reel
  readonly looks: { readonly dark: Look; readonly light: Look }
  readonly theme: 'dark' | 'light'
}

export interface PageParts {
  readonly played: Played
  /** What the page is read back from, as JSON; null where it holds no story to read back. */
  readonly story: string | null
  readonly script: string
  readonly styles: string
  /** In the form of `sha256-…`, of the script and of the styles as they are. */
  readonly hashes: { readonly script: string; readonly styles: string }
}

/** The whole page. It may run its one script and use its one style sheet, and load nothing from anywhere. */
export function pageText({ played, story, script, styles, hashes }: PageParts): string {
  const { reel, theme } = played
  const policy = [
    "default-src 'none'",
    `script-src '${hashes.script}'`,
    `style-src '${hashes.styles}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Breachgraph">
<title>${inMarkup(reel.title)}</title>
<style>${styles}</style>
<script>${script}</script>
</head>
<body>
<main>
<h1>${inMarkup(reel.title)}</h1>
<div id="story">
<noscript>
${inWords(reel)}
</noscript>
</div>
</main>
<script type="application/json" id="${PLAYED}">${inScript(JSON.stringify(played))}</script>
${story === null ? '' : `<script type="application/json" id="${STORY}">${inScript(story)}</script>`}
</body>
</html>
`
}

/** What is read where no script may run: the captions, scene by scene. */
function inWords({ scenes }: Reel): string {
  const item = ({ caption }: Reel['scenes'][number]) =>
    `<li>${inMarkup(caption.map(({ text }) => text).join(' '))}</li>`
  return `<ol>\n${scenes.map(item).join('\n')}\n</ol>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands between tags and in attributes. */
function inMarkup(text: string): string {
  return text.replaceAll(/[&<>"]/g, sign => ENTITIES[sign]!)
}

/** JSON as it lies in a script element: nothing in it can end the element or open a comment. */
function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c')
}
