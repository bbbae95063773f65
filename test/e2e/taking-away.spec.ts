import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { EncodedPacketSink, FilePathSource, Input, WEBM } from 'mediabunny'
import { PNG } from 'pngjs'
import { bundledStories } from '../../graph/story/bundled.ts'
import { expect, type LaunchedApp, launchApp, test } from '../support/app.ts'
import { answerOpenDialog } from '../support/chosen-case.ts'

/** Short enough to be filmed while somebody waits. */
const [vendor] = bundledStories()
const story = {
  ...vendor!,
  id: 'short',
  title: 'Three scenes',
  marking: 'TLP:GREEN',
  scenes: vendor!.scenes.slice(0, 3).map(({ branches: _branches, ...scene }) => ({ ...scene, seconds: 2 })),
}
const said = story.scenes.map(({ caption }) => caption.map(({ text }) => text).join(' '))

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(name)
  await page.getByRole('option', { name }).first().click()
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Take the story away' })

/** Chooses as a person does, label by label, and saves to this file. */
async function save(
  app: LaunchedApp,
  path: string,
  choices: Readonly<Record<string, string>>,
): Promise<void> {
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
  }, path)
  await command(app.page, 'Take the story away')
  const dialog = dialogOf(app.page)
  for (const [label, value] of Object.entries(choices)) {
    const field = dialog.getByLabel(label, { exact: true })
    if (value === 'yes') await field.check()
    else await field.selectOption(value)
  }
  await dialog.getByRole('button', { name: 'Save…' }).click()
}

/** The share of pixels of two pictures of one size that are not alike. */
function unlike(a: PNG, b: PNG): number {
  let count = 0
  for (let at = 0; at < a.data.length; at += 4) {
    const apart = [0, 1, 2].map(part => Math.abs(a.data[at + part]! - b.data[at + part]!))
    if (Math.max(...apart) > 60) count += 1
  }
  return count / (a.width * a.height)
}

const sheetOf = (bytes: Buffer) => PNG.sync.read(bytes)

test('a story is taken away as pictures, on paper and as a film', async ({ app, userData }) => {
  test.setTimeout(120_000)
  await app.drawn()
  const { page } = app
  const file = (name: string) => join(userData, name)
  await writeFile(file('short.json'), JSON.stringify(story))
  await answerOpenDialog(app, file('short.json'))
  await command(page, 'Open story file')
  await expect(page.getByRole('toolbar', { name: 'Story' })).toBeVisible()

  await test.step('SVG shows what PNG shows, with its text as text', async () => {
    const choices = { Shows: '3', Theme: 'light' }
    await save(app, file('third.png'), { As: 'png', ...choices, Scale: '1' })
    await expect(page.getByText('Saved to third.png.')).toBeVisible()
    await save(app, file('third.svg'), { As: 'svg', ...choices })
    await expect(page.getByText('Saved to third.svg.')).toBeVisible()
    const svg = await readFile(file('third.svg'), 'utf8')
    const painted = await page.evaluate(async text => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
      const image = new Image()
      image.src = `data:image/svg+xml,${encodeURIComponent(text)}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      canvas.getContext('2d')!.drawImage(image, 0, 0)
      const nodes = parsed.querySelectorAll('g.node').length
      const words = [...parsed.querySelectorAll('text')].map(text => text.textContent).join(' ')
      return { nodes, words, errors: parsed.querySelectorAll('parsererror').length, url: canvas.toDataURL() }
    }, svg)
    expect(painted.errors).toBe(0)
    expect(painted.nodes).toBe(story.scenes[2]!.nodes.length)
    expect(painted.words).toContain(said[2])
    expect(painted.words).toMatch(/3 of 3 · Healthcare breaches · \d{4}-\d\d-\d\d · drawn/)
    expect(painted.words.match(/TLP:GREEN/g)).toHaveLength(2)
    const png = sheetOf(await readFile(file('third.png')))
    const other = sheetOf(Buffer.from(painted.url.split(',')[1]!, 'base64'))
    expect([png.width, png.height]).toEqual([1920, 1080])
    expect([other.width, other.height]).toEqual([1920, 1080])
    // An SVG that stands as an image has no fonts of the page: letters alone may differ.
    expect(unlike(png, other)).toBeLessThan(0.03)
  })

  await test.step('PDF is a page a scene, with its notes', async () => {
    await save(app, file('story.pdf'), { As: 'pdf', Theme: 'light', 'With the notes': 'yes' })
    await expect(page.getByText('Saved to story.pdf.')).toBeVisible()
    const words = spawnSync('pdftotext', ['-raw', file('story.pdf'), '-'], { encoding: 'utf8' }).stdout
    const pages = words.split('\f').slice(0, -1)
    expect(pages).toHaveLength(3)
    pages.forEach((text, index) => {
      const plain = text.replaceAll(/\s+/g, ' ')
      expect(plain).toContain(said[index])
      expect(plain).toContain(story.scenes[index]!.notes)
    })
    spawnSync('pdftoppm', ['-png', '-r', '50', file('story.pdf'), file('page')])
    for (const number of [1, 2, 3]) {
      const { data } = sheetOf(readFileSync(file(`page-${number}.png`)))
      let red = 0
      for (let at = 0; at < data.length; at += 4) if (data[at]! - data[at + 1]! > 100) red += 1
      expect(red).toBeGreaterThan(50)
    }
  })

  await test.step('WebM has every frame, and each can be decoded', async () => {
    await save(app, file('story.webm'), { As: 'webm' })
    await expect(page.getByText('Saved to story.webm.')).toBeVisible({ timeout: 60_000 })
    const input = new Input({ source: new FilePathSource(file('story.webm')), formats: [WEBM] })
    const track = (await input.getPrimaryVideoTrack())!
    expect(await track.computeDuration()).toBeCloseTo(6, 1)
    const packets: { key: boolean; at: number; data: string }[] = []
    for await (const packet of new EncodedPacketSink(track).packets()) {
      const data = Buffer.from(packet.data).toString('base64')
      packets.push({ key: packet.type === 'key', at: packet.microsecondTimestamp, data })
    }
    expect(packets).toHaveLength(3 * (24 + 2) + 1)
    const config = (await track.getDecoderConfig())!
    const frames = await page.evaluate(decoded, { codec: config.codec, packets })
    expect(frames).toEqual({ count: packets.length, width: 1920, height: 1080 })
  })

  await test.step('a film that is not wanted any more leaves nothing behind', async () => {
    await page.getByRole('button', { name: 'All stories' }).click()
    await save(app, file('never.webm'), { Story: vendor!.id, As: 'webm' })
    await dialogOf(page).getByRole('button', { name: 'Cancel' }).click()
    await expect(dialogOf(page).getByRole('button', { name: 'Save…' })).toBeEnabled()
    await expect(access(file('never.webm'))).rejects.toThrow()
  })
})

test('a story that the command line names is played', async ({ userData }) => {
  const app = await launchApp({ userData, args: ['--story=two names, ONE actor'] })
  try {
    const [{ caption }] = bundledStories()[1]!.scenes as [(typeof story.scenes)[number]]
    await expect(app.page.getByText(caption[0]!.text).first()).toBeVisible()
  } finally {
    await app.close()
  }
})

/** Runs in the page: how many frames come out of these packets, and how large they are. */
async function decoded({
  codec,
  packets,
}: {
  codec: string
  packets: readonly { key: boolean; at: number; data: string }[]
}) {
  const seen = { count: 0, width: 0, height: 0 }
  const decoder = new VideoDecoder({
    output(frame) {
      seen.count += 1
      seen.width = frame.displayWidth
      seen.height = frame.displayHeight
      frame.close()
    },
    error: error => {
      throw error
    },
  })
  decoder.configure({ codec })
  for (const { key, at, data } of packets) {
    const bytes = Uint8Array.from(atob(data), sign => sign.charCodeAt(0))
    decoder.decode(new EncodedVideoChunk({ type: key ? 'key' : 'delta', timestamp: at, data: bytes }))
  }
  await decoder.flush()
  return seen
}
