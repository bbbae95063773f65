/** The font that goes along with a page: of Inter's parts those whose letters the page uses. */
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url'
import cyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url'
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url'
import greekExt from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url'
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url'
import ranges from '@fontsource-variable/inter/unicode.json'
import { usesRange } from './unicode-range.ts'

const FILES: Readonly<Record<keyof typeof ranges, string>> = {
  latin,
  'latin-ext': latinExt,
  cyrillic,
  'cyrillic-ext': cyrillicExt,
  greek,
  'greek-ext': greekExt,
  vietnamese,
}

/** Style rules with the font inside, for a page that says `text`. Rejects when a file of the app cannot be read. */
export async function fontRules(text: string): Promise<string> {
  const used = (Object.keys(FILES) as (keyof typeof FILES)[]).filter(
    part => part === 'latin' || usesRange(text, ranges[part]),
  )
  const rules = await Promise.all(used.map(async part => fontRule(await inBase64(FILES[part]), ranges[part])))
  return rules.join('\n')
}

const fontRule = (file: string, range: string) =>
  `@font-face{font-family:"Inter Variable";font-style:normal;font-weight:100 900;` +
  `src:url(data:font/woff2;base64,${file}) format("woff2-variations");unicode-range:${range}}`

async function inBase64(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  let signs = ''
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000)
    signs += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(signs)
}
