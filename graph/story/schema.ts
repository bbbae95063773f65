import '../view/without-eval.ts'
import * as z from 'zod/mini'
import { savedFilter, savedStyle } from '../view/saved-look.ts'
import { MARKINGS, MOST_SCENES, type StoryFile } from './story-file.ts'

const text = z.string().check(z.maxLength(20_000))
const id = z.string().check(z.minLength(1), z.maxLength(500))
const reference = z.string().check(z.regex(/^(id|element):./), z.maxLength(500))
/** Canvas units from the middle: beyond, a canvas cannot tell places apart. */
const length = z.number().check(z.gte(-1e6), z.lte(1e6))
const place = { node: reference, x: length, y: length }

const line = z.strictObject({ type: id, start: reference, end: reference, status: id })

const scene = z.strictObject({
  id,
  caption: z.array(z.strictObject({ text, claims: z.array(id) })),
  notes: text,
  seconds: z.number().check(z.positive(), z.maximum(36_000)),
  nodes: z.array(z.strictObject(place)),
  folded: z.array(z.strictObject({ ...place, into: reference })),
  lit: z.array(reference),
  lines: z.exactOptional(z.array(line)),
  filters: z.exactOptional(z.array(savedFilter)),
  styles: z.exactOptional(z.array(savedStyle)),
  frame: z.exactOptional(z.strictObject({ left: length, right: length, top: length, bottom: length })),
  aside: z.exactOptional(z.literal(true)),
  branches: z.exactOptional(z.array(z.strictObject({ label: text, scene: id }))),
  sources: z.exactOptional(z.array(id)),
})

/** The form of a story file. Keys that it does not know are refused, `__proto__` and its like included. */
export const storySchema: z.ZodMiniType<StoryFile> = z.strictObject({
  format: z.literal('breachgraph-story'),
  version: z.literal(1),
  id,
  title: text,
  case: z.strictObject({ id: z.nullable(id), title: text }),
  loop: z.boolean(),
  marking: z.nullable(z.enum(MARKINGS)),
  scenes: z.array(scene).check(z.minLength(1), z.maxLength(MOST_SCENES)),
})
