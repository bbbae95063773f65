import { describe, expect, it } from 'vitest'
import {
  checksCertificate,
  schemeInWords,
  SCHEMES,
  splitUri,
} from '../../../../../renderer/features/connect/address.ts'

describe('splitUri', () => {
  it.each(SCHEMES)('takes a pasted %s address apart', scheme => {
    expect(splitUri(` ${scheme.toUpperCase()}://db.example.org:7687 `)).toEqual({
      scheme,
      host: 'db.example.org:7687',
    })
  })

  it('leaves what is no address of Neo4j as it was typed', () => {
    for (const text of ['localhost:7687', 'http://localhost:7474', 'bolt+x://host', '://', '']) {
      expect(splitUri(text)).toBeNull()
    }
  })
})

describe('a scheme', () => {
  it('says in two sentences what it means, each in words of its own', () => {
    const words = SCHEMES.map(schemeInWords)
    expect(new Set(words).size).toBe(SCHEMES.length)
    for (const text of words) expect(text.match(/[.]( |$)/g)).toHaveLength(2)
  })

  it('takes a private authority only where a certificate is checked', () => {
    expect(SCHEMES.filter(checksCertificate)).toEqual(['neo4j+s', 'bolt+s'])
  })
})
