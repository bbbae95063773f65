const FAMILY = /^["']?Inter Variable["']?$/

let faces: Promise<string> | null = null

/** Inter as `@font-face` rules with the fonts as data inside, for a page that stands on nothing outside of itself. */
export function interFaces(): Promise<string> {
  faces ??= Promise.all(rules().map(inlined)).then(
    texts => texts.join('\n'),
    (error: unknown) => {
      faces = null
      throw error
    },
  )
  return faces
}

function rules(): CSSFontFaceRule[] {
  return [...document.styleSheets]
    .flatMap(sheet => [...sheet.cssRules])
    .filter(rule => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => FAMILY.test(style.getPropertyValue('font-family')))
}

async function inlined({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, source = ''] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src')) ?? []
  const answer = await fetch(new URL(source, parentStyleSheet?.href ?? document.baseURI))
  const data = base64(new Uint8Array(await answer.arrayBuffer()))
  return [
    "@font-face{font-family:'Inter Variable';font-style:normal;font-weight:100 900;",
    `unicode-range:${style.getPropertyValue('unicode-range')};`,
    `src:url(data:font/woff2;base64,${data}) format('woff2')}`,
  ].join('')
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
