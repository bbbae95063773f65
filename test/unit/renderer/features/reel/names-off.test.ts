import { describe, expect, it } from 'vitest'
import { bundledCase } from '../../../../../graph/case/bundled.ts'
import { bundledStories } from '../../../../../graph/story/bundled.ts'
import { createEmbeddedSource } from '../../../../../queries/sources/embedded.ts'
import { reelOn } from './reel-in-test.ts'

const theCase = bundledCase()
const source = await createEmbeddedSource({ caseFile: theCase })

const PARTIES =
  /^(ThreatActor|Vendor|Client|HospitalSystem|Investigator|Organization|Publisher|Regulator|Person|Location)$/

/** Every word of the names of parties that stands for nothing else, and what people call them besides. */
const telling = [
  ...new Set(
    theCase.entities
      .filter(({ kinds }) => kinds.some(kind => PARTIES.test(kind)))
      .flatMap(({ name }) => name.match(/[\p{L}\p{N}]+/gu) ?? []),
  ),
  ...['CHS', 'US', 'Chinese'],
].filter(
  word =>
    !/^(of|and|net|Other|clients|Owner|Health|Community|Systems|Software|Custom|Commission|Exchange|Securities|United|States|APT|18)$/.test(
      word,
    ),
)

describe.each(bundledStories())('$title with names off', story => {
  it('bears no name of anybody, in notes or evidence either', async () => {
    const written = JSON.stringify(await reelOn(source, story, { notes: true, namesOff: true }))
    expect(telling.length).toBeGreaterThan(20)
    expect(
      telling.filter(word => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(written)),
    ).toEqual([])
    expect(written).not.toMatch(/Community Health|Custom Software/)
  })

  it('calls everybody the same in captions and in sentences', async () => {
    const plain = await reelOn(source, story)
    const off = await reelOn(source, story, { namesOff: true })
    const pairs = Object.entries(plain.nodes).map(([key, { caption }]) => [caption, off.nodes[key]!.caption])
    const standsFor = new Map(pairs as [string, string][])
    expect(new Set(standsFor.values()).size).toBe(standsFor.size)
    const called = [...standsFor].filter(([, instead]) =>
      /^(Threat actor|Vendor|Client|Investigator) \d+$/.test(instead),
    )
    expect(called.length).toBeGreaterThan(2)
    plain.scenes.forEach(({ caption }, scene) =>
      caption.forEach(({ text }, sentence) => {
        for (const [name, instead] of called)
          if (text.includes(name)) expect(off.scenes[scene]!.caption[sentence]!.text).toContain(instead)
      }),
    )
  })

  it('plays the same scenes, under ids that say nothing', async () => {
    const plain = await reelOn(source, story)
    const off = await reelOn(source, story, { namesOff: true })
    expect(off.namesOff).toBe(true)
    expect(off.scenes.map(({ id }) => id)).toEqual(story.scenes.map((_, index) => `scene-${index + 1}`))
    expect(off.scenes.map(({ places, lines, lit, stamp }) => ({ places, lines, lit, stamp }))).toEqual(
      plain.scenes.map(({ places, lines, lit, stamp }) => ({ places, lines, lit, stamp })),
    )
    const known = new Set(off.scenes.map(({ id }) => id))
    for (const { branches } of off.scenes) for (const { scene } of branches) expect(known).toContain(scene)
  })
})
