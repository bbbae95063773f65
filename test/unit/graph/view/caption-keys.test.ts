import { describe, expect, it } from 'vitest'
import { chooseCaptionKeys, type PropertyFacts } from '../../../../graph/view/caption-keys.ts'

const text = (key: string, over: Partial<PropertyFacts> = {}): PropertyFacts => ({
  key,
  nodes: 20,
  texts: 20,
  values: 20,
  length: 12,
  ...over,
})
const number = (key: string) => text(key, { texts: 0 })

describe('what nodes of a label are called by', () => {
  it.each<[string, string, PropertyFacts[]]>([
    ['title', 'Movie', [number('released'), text('tagline', { length: 40 }), text('title')]],
    ['name', 'Person', [text('title'), text('name'), number('born')]],
    ['Name', 'Person', [text('Name'), text('id')]],
    [
      'productName',
      'Product',
      [text('quantityPerUnit', { values: 9 }), text('productName'), number('productID')],
    ],
    [
      'companyName',
      'Supplier',
      [text('contactName', { nodes: 3, texts: 3 }), text('companyName'), text('phone')],
    ],
    ['id', 'Order', [text('shipCity'), number('id')]],
    ['code', 'Airport', [text('code'), text('email'), text('country', { values: 3 })]],
    ['email', 'Account', [text('email', { length: 30 }), text('hash', { length: 10 })]],
    [
      'iata',
      'Airport',
      [text('runways', { values: 2 }), text('iata', { length: 3 }), text('icao', { length: 4 })],
    ],
    ['orderID', 'Order', [number('orderID'), text('note', { length: 79 })]],
    ['city', 'Place', [text('city', { values: 2 }), number('area')]],
  ])('is %s of a %s', (key, label, properties) => {
    expect(chooseCaptionKeys(label, properties)[0]).toBe(key)
    expect(chooseCaptionKeys(label, properties.toReversed())[0]).toBe(key)
  })

  it('is nothing where numbers and long texts are all there is', () => {
    expect(chooseCaptionKeys('Reading', [number('value'), text('body', { length: 80 })])).toEqual([])
    expect(chooseCaptionKeys('Reading', [])).toEqual([])
  })
})
