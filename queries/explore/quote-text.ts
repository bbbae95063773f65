const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
}

/**
 * A text as a Cypher expression that stands for it in every Cypher. Neo4j reads `\u0041` as a letter before it looks
 * at quotes or at escapes, even behind another backslash: so no backslash stands before a `u` in what this writes, the
 * text is put together from two literals there.
 */
export function quoteText(text: string): string {
  const parts = text.split(/(?<=\\)(?=[uU])/)
  return parts
    .map(part => `'${part.replaceAll(/[\\'\n\r\t\b\f]/g, character => ESCAPES[character]!)}'`)
    .join(' + ')
}
