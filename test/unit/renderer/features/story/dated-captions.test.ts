import { expect, it } from 'vitest'
import { bundledCase } from '../../../../../graph/case/bundled.ts'
import { faultsOf } from '../../../../../graph/story/claims-behind.ts'
import { bundledStories } from '../../../../../graph/story/bundled.ts'
import { datedClaims } from '../../../../../queries/explore/dated-claims.ts'
import { datedCaptions } from '../../../../../renderer/features/story/dated-captions.ts'
import { rowsOf } from '../../../queries/explore/on-the-case.ts'

const captions = datedCaptions(await rowsOf(datedClaims, {}))

it('says of the bundled case nothing that is not in the claims behind it, and gives no word as a fact', () => {
  const [story] = bundledStories()
  const scenes = captions.map(({ caption, notes }, index) => ({
    id: `date-${index}`,
    caption,
    notes,
    seconds: 30,
    nodes: [],
    folded: [],
    lit: [],
  }))
  expect(faultsOf({ ...story!, scenes }, bundledCase())).toEqual([])
})

it('has a caption for each time, the earliest first, and none longer than a room reads at once', () => {
  const firsts = captions.map(({ caption }) => caption[0]!.text.split(': ')[0])
  expect(firsts.slice(0, 4)).toEqual(['2014', 'Apr 2014', 'Jun 2014', '18 Aug 2014'])
  expect(new Set(firsts).size).toBe(firsts.length)
  for (const { caption, about } of captions) {
    expect(caption.length).toBeLessThanOrEqual(3)
    expect(about.length).toBeGreaterThan(0)
  }
})

it('puts what does not fit into the notes', () => {
  const said = captions.flatMap(({ caption }) => caption).length
  const noted = captions.flatMap(({ notes }) => notes.match(/^– /gm) ?? []).length
  const dated = bundledCase().claims.filter(claim => claim.happened && !claim.private).length
  expect(said + noted).toBe(dated)
  expect(noted).toBeGreaterThan(0)
})
