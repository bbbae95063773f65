import { HighlightStyle, StreamLanguage, type StringStream, syntaxHighlighting } from '@codemirror/language'
import { tags } from '@lezer/highlight'

/** Words of the language, openCypher and Cypher 5, that stand alone. */
const KEYWORDS = new Set(
  (
    'ALL AND ANY AS ASC ASCENDING ASSERT BY CALL CASE COMMIT CONSTRAINT CONTAINS CREATE CSV CYPHER DELETE DESC ' +
    'DESCENDING DETACH DISTINCT DROP ELSE END ENDS EXISTS EXPLAIN FINISH FOREACH FROM HEADERS IN INDEX INSERT INTO ' +
    'IS LIMIT LOAD MATCH MERGE NODE NODES NONE NOT NULL OF OFFSET ON OPTIONAL OR ORDER PROFILE RELATIONSHIP REMOVE ' +
    'RETURN SET SHORTEST SHORTESTPATH ALLSHORTESTPATHS SHOW SINGLE SKIP STARTS THEN TRANSACTIONS UNION UNIQUE ' +
    'UNWIND USE USING WHEN WHERE WITH XOR YIELD'
  ).split(' '),
)
const ATOMS = new Set(['TRUE', 'FALSE', 'NULL', 'NAN', 'INF', 'INFINITY'])

interface State {
  /** What a run over several lines is inside of: a block comment or a quoted text. */
  inside: '/*' | '"' | "'" | '`' | null
  /** True after `:` or `|`, where a label or type comes. */
  name: boolean
}

/** Colours Cypher while it is typed; what it means is for the engine to say. */
export const cypherLanguage = StreamLanguage.define<State>({
  name: 'cypher',
  startState: () => ({ inside: null, name: false }),
  copyState: state => ({ ...state }),
  token: (stream, state) => (state.inside ? rest(stream, state) : next(stream, state)),
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } }, closeBrackets: {} },
})

function rest(stream: StringStream, state: State): string {
  const { inside } = state
  if (inside === '/*') {
    if (stream.skipTo('*/')) {
      stream.match('*/')
      state.inside = null
    } else stream.skipToEnd()
    return 'comment'
  }
  while (!stream.eol()) {
    const sign = stream.next()
    if (sign === '\\' && inside !== '`') stream.next()
    else if (sign === inside) {
      state.inside = null
      break
    }
  }
  return inside === '`' ? 'variableName' : 'string'
}

function next(stream: StringStream, state: State): string | null {
  if (stream.eatSpace()) return null
  if (stream.match('//')) {
    stream.skipToEnd()
    return 'comment'
  }
  if (stream.match('/*')) {
    state.inside = '/*'
    return rest(stream, state)
  }
  const sign = stream.peek()
  if (sign === '"' || sign === "'" || sign === '`') {
    stream.next()
    state.inside = sign
    return rest(stream, state)
  }
  if (stream.match(/^\$[\p{L}_\d]+/u)) return 'atom'
  if (stream.match(/^(0x[\da-f_]+|0o[0-7_]+|\d[\d_]*(\.\d[\d_]*)?(e[+-]?\d+)?)/i)) return 'number'
  return word(stream, state)
}

function word(stream: StringStream, state: State): string | null {
  const found = stream.match(/^[\p{L}_][\p{L}\d_]*/u)
  if (!found || found === true) {
    const sign = stream.next()
    state.name = sign === ':' || sign === '|' || (state.name && (sign === '!' || sign === '&'))
    return sign && '()[]{}'.includes(sign) ? 'bracket' : 'operator'
  }
  if (state.name) {
    state.name = false
    return 'typeName'
  }
  const upper = found[0].toUpperCase()
  if (ATOMS.has(upper)) return 'bool'
  if (KEYWORDS.has(upper)) return 'keyword'
  return stream.match(/^\s*\(/, false) ? 'macroName' : 'variableName'
}

/** Colours by the theme's tokens. */
export const cypherColours = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.keyword, color: 'var(--code-keyword)', fontWeight: '550' },
    { tag: tags.string, color: 'var(--code-string)' },
    { tag: [tags.number, tags.bool], color: 'var(--code-number)' },
    { tag: tags.typeName, color: 'var(--code-label)' },
    { tag: tags.atom, color: 'var(--code-parameter)' },
    { tag: tags.macroName, color: 'var(--accent)' },
    { tag: tags.comment, color: 'var(--dim)', fontStyle: 'italic' },
    { tag: [tags.operator, tags.bracket], color: 'var(--dim)' },
  ]),
)
