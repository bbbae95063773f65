import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Name, Pseudonyms } from '../../../../graph/names/pseudonyms.ts'

const party = (text: string, instead = 'Vendor'): Name => ({ text, sort: 'party', instead })
const person = (text: string): Name => ({ text, sort: 'person', instead: 'Person' })
const place = (text: string): Name => ({ text, sort: 'place', instead: 'Location' })
const thing = (text: string): Name => ({ text, sort: 'thing', instead: 'Product' })

function taken(...names: Name[]): Pseudonyms {
  const pseudonyms = new Pseudonyms()
  pseudonyms.take(names)
  return pseudonyms
}

describe('what stands for names', () => {
  it('is numbered by what they are, in the order in which they are taken', () => {
    const names = taken(party('Acme'), party('0mid16B', 'Threat actor'), party('Bolt'))
    expect(names.in('0mid16B hacked Acme, then Bolt.')).toBe('Threat actor 1 hacked Vendor 1, then Vendor 2.')
  })

  it('stays the same when a name is taken again or others come', () => {
    const names = taken(party('Acme'))
    names.take([party('Bolt'), party('Acme')])
    expect(names.of(party('Acme'))).toBe('Vendor 1')
    expect(names.of(party('Bolt'))).toBe('Vendor 2')
    expect(names.of(party('Nobody'))).toBeUndefined()
  })

  it('tells two things of one name apart where it is known which is meant', () => {
    const names = taken(party('Acme'), thing('Acme'))
    expect([names.of(party('Acme')), names.of(thing('Acme'))]).toEqual(['Vendor 1', 'Product 1'])
  })

  it.each([
    ['in the possessive', 'Apex Custom Software’s owner', 'Vendor 1’s owner'],
    ['without the words that many names have', 'Apex said', 'Vendor 1 said'],
    ['in capitals', 'APEX said', 'Vendor 1 said'],
    ['with other signs between its words', 'Apex-Custom/Software', 'Vendor 1'],
    ['in small letters when it has several words', 'apex custom software', 'Vendor 1'],
    ['in a handle', '@ApexCustomSoftware', '@Vendor 1'],
    ['within brackets', '(Apex Custom Software)', '(Vendor 1)'],
    ['twice', 'Apex, Apex', 'Vendor 1, Vendor 1'],
  ])('are found %s', (_how, text, told) => {
    expect(taken(party('Apex Custom Software')).in(text)).toBe(told)
  })

  it.each([
    ['the initials of a name', party('Community Health Systems'), 'CHS was hit', 'Vendor 1 was hit'],
    ['a surname', person('Charles Carmakal'), 'Carmakal of it', 'Person 1 of it'],
    ['a people', place('China'), 'a Chinese gang in China', 'a Location 1 gang in Location 1'],
    ['the initials of a place', place('United States'), 'US time', 'Location 1 time'],
  ])('are found by %s', (_how, name, text, told) => {
    expect(taken(name).in(text)).toBe(told)
  })

  it.each([
    ['part of a longer word', party('Apex'), 'Apexes and Vertapex'],
    ['a common word in small letters', party('Apex'), 'the apex of it'],
    ['common words that begin a name', party('Community Health Systems'), 'the Community said'],
    ['words of a thing in another sense', thing('Medical devices'), 'all medical devices'],
    ['words in two sentences', party('Dynamite Panda'), 'It was dynamite. Panda is another.'],
    ['a mere number', party('17'), '17 May'],
    ['a single letter', party('A'), 'A breach'],
  ])('are not taken for %s', (_what, name, text) => {
    expect(taken(name).in(text)).toBe(text)
  })

  it('takes the longer of two names that begin alike', () => {
    const names = taken(party('Apex'), party('Apex Owner Group'))
    expect(names.in('Apex Owner Group is not Apex')).toBe('Vendor 2 is not Vendor 1')
  })

  it('leaves no name of two words or with a digit in any text, however it is set', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{3,8}[0-9]$/)
    const names = fc.uniqueArray(word, { minLength: 1, maxLength: 6, selector: name => name.toLowerCase() })
    const glue = fc.constantFrom(' ', ', ', '\n', '. ', ' (', '’s ', '—', '"')
    fc.assert(
      fc.property(names, fc.array(fc.tuple(fc.nat(5), glue), { maxLength: 20 }), (list, parts) => {
        const text = parts.map(([index, sign]) => list[index % list.length]! + sign).join('')
        const told = taken(...list.map(name => party(name))).in(text)
        for (const name of list) expect(told.toLowerCase()).not.toContain(name.toLowerCase())
      }),
    )
  })

  it('leaves a text without names as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(new Pseudonyms().in(text)).toBe(text)
      }),
    )
  })

  it('reads a long text with many names at once', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => party(`Firm${index} Holdings`))
    const text = 'Firm19999 paid Firm7 Holdings. '.repeat(300)
    expect(taken(...many).in(text)).toBe('Vendor 20000 paid Vendor 8. '.repeat(300))
  })
})
