import { expect, it } from 'vitest'
import { eachInTurn } from '../../../../../renderer/features/take-away/work.ts'

it('makes each in its turn', async () => {
  const work = { progress: () => {}, signal: new AbortController().signal }
  expect(await eachInTurn([1, 2, 3], async (item, index) => item * index, work)).toEqual([0, 2, 6])
})

it('makes nothing more once it is not wanted', async () => {
  const ending = new AbortController()
  const made: number[] = []
  const make = (item: number) => {
    made.push(item)
    if (item === 2) ending.abort()
  }
  await expect(eachInTurn([1, 2, 3], make, { progress: () => {}, signal: ending.signal })).rejects.toThrow()
  expect(made).toEqual([1, 2])
})
