import { cypherError } from '../cypher-error.ts'
import type { CodedError } from '../../model/errors.ts'
import type { Token } from '../lexer/token.ts'
import { nearestKeyword } from './nearest-keyword.ts'

/**
 * SYNTAX_ERROR for a token that cannot stand where it is: what was expected, what was found, and the keyword
 * that was probably meant when the token looks like one mistyped.
 */
export function unexpected(found: Token, expected: string): CodedError {
  const meant = found.kind === 'name' && found.word !== '' ? nearestKeyword(found.word) : undefined
  const hint = meant === undefined ? '' : `. Did you mean ${meant}?`
  const sentence = `Expected ${expected} but found ${describe(found)}${hint || hintFor(found)}`
  return cypherError('SYNTAX_ERROR', sentence, found.span)
}

/** UNSUPPORTED for something that is Cypher but not in the language of the in-process engine. */
export function unsupported(construct: string, at: Token): CodedError {
  const sentence = `${construct} is not supported by the built-in engine; run this query on a Neo4j server or rewrite it`
  return cypherError('UNSUPPORTED', sentence, at.span)
}

function describe(token: Token): string {
  if (token.kind === 'end') return 'the end of the query'
  const short = token.text.length > 40 ? `${token.text.slice(0, 40)}…` : token.text
  return token.kind === 'string' ? `the string ${short}` : `'${short}'`
}

function hintFor(token: Token): string {
  if (token.kind === 'name' && token.word === 'WHERE') return '. WHERE comes after MATCH or WITH'
  return token.text === '!=' ? '. Not equal is written <>' : ''
}
