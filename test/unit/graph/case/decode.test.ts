import { describe, expect, test } from 'vitest'
import { decodeCase } from '../../../../graph/case/decode.ts'
import { encodeCase } from '../../../../graph/case/encode.ts'
import { CodedError } from '../../../../graph/model/errors.ts'
import { generatedCase } from '../../../bench/generated-case.ts'
import { smallCase } from './small-case.ts'

function refusal(text: string): CodedError {
  try {
    decodeCase(text)
  } catch (error) {
    if (error instanceof CodedError) return error
    throw error
  }
  throw new Error('The case was read.')
}

/** The small case as JSON with one value, reached by `path`, replaced; `undefined` takes the key away. */
function damaged(path: readonly (string | number)[], value: unknown): string {
  const copy = JSON.parse(encodeCase(smallCase())) as Record<string | number, unknown>
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key] as typeof copy, copy)
  holder[path.at(-1)!] = value
  return JSON.stringify(copy)
}

describe('decodeCase', () => {
  test.each([
    ['the small case', smallCase()],
    ['a generated case', generatedCase(60, 120, 3)],
  ])('reads what encodeCase wrote of %s', (_, caseFile) => {
    expect(decodeCase(encodeCase(caseFile))).toEqual(caseFile)
  })

  test('computes a status that the file leaves out', () => {
    const caseFile = decodeCase(damaged(['relationships', 0, 'status'], undefined))
    expect(caseFile.relationships[0]!.status).toBe('single-source')
  })

  test('reads a file that starts with a byte order mark', () => {
    expect(decodeCase(`\uFEFF${encodeCase(smallCase())}`).id).toBe('small')
  })

  test.each([
    ['{\n  "format": "x",\n}', { line: 3, column: 1, offset: 19 }],
    ['{"format"', { line: 1, column: 10, offset: 9 }],
    ['', { line: 1, column: 1, offset: 0 }],
  ])('says where %j stops being JSON', (text, position) => {
    expect(refusal(text)).toMatchObject({ code: 'CASE_NOT_JSON', position })
  })

  test.each([['2'], ['"1"'], [undefined]])('refuses version %s', version => {
    const text =
      version === undefined ? damaged(['version'], version) : damaged(['version'], JSON.parse(version))
    expect(refusal(text).code).toBe('CASE_VERSION_UNSUPPORTED')
  })

  test.each([
    ['its top', '[]'],
    ['format', '{"nodes": []}'],
    ['claims[2].stance', damaged(['claims', 2, 'stance'], 'certain')],
    ['claims[1].said.earliest', damaged(['claims', 1, 'said', 'earliest'], '2025-02-30')],
    ['entities[1].name', damaged(['entities', 1, 'name'], 7)],
    ['entities[1]', damaged(['entities', 1, 'owner'], 'extra')],
    ['entities[2].id', damaged(['entities', 2, 'id'], 'threat-actor/red')],
    ['sources[0].publisher', damaged(['sources', 0, 'publisher'], 'publisher/nobody')],
    ['claims[0].source', damaged(['claims', 0, 'source'], 'source/none')],
    ['claims[0].about', damaged(['claims', 0, 'about'], ['vendor/none'])],
    ['claims[9].inTensionWith', damaged(['claims', 9, 'inTensionWith'], ['vendor/acme'])],
    ['relationships[1].end', damaged(['relationships', 1, 'end'], 'vendor/none')],
    ['relationships[1].claims', damaged(['relationships', 1, 'claims'], ['claim/none'])],
    ['relationships[0].status', damaged(['relationships', 0, 'status'], 'corroborated')],
    ['leftOut[0].source', damaged(['leftOut', 0, 'source'], 'source/none')],
    ['opening.nodes[1].id', damaged(['opening', 'nodes', 1, 'id'], 'claim/hired')],
  ])('names %s as broken', (path, text) => {
    const { code, message } = refusal(text)
    expect(code).toBe('CASE_BROKEN')
    expect(message).toContain(`broken at ${path}: `)
  })

  test.each(['__proto__', 'constructor', 'toString'])('refuses the key %s and changes no prototype', key => {
    const text = encodeCase(smallCase()).replace('{', `{ "${key}": {"polluted": true},`)
    expect(refusal(text).message).toContain(key)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('keeps a hostile id as nothing but data', () => {
    const text = encodeCase(smallCase()).replaceAll('vendor/acme', '__proto__')
    expect(decodeCase(text).entities.map(({ id }) => id)).toContain('__proto__')
  })
})

describe('encodeCase', () => {
  test('writes the same text whatever the order of keys', () => {
    const caseFile = smallCase()
    const reversed = Object.fromEntries(Object.entries(caseFile).reverse()) as unknown as typeof caseFile
    expect(encodeCase(reversed)).toBe(encodeCase(caseFile))
  })
})
