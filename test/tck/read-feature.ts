import type { Scenario, Step } from './scenario.ts'

interface Block {
  readonly kind: 'Background' | 'Scenario' | 'Scenario Outline'
  readonly name: string
  readonly steps: MutableStep[]
  readonly examples: string[][][]
}

interface MutableStep {
  text: string
  docString: string | null
  table: string[][]
}

const heading = /^(Background|Scenario Outline|Scenario|Examples):\s*(.*)$/
const stepLine = /^(?:Given|When|Then|And|But)\s+(.*)$/

/** Reads the subset of Gherkin that the TCK is written in; an outline gives one scenario an example row. */
export function readFeature(text: string, folder: string, file: string): Scenario[] {
  const blocks = readBlocks(text.split('\n'))
  const background = blocks.filter(block => block.kind === 'Background').flatMap(block => block.steps)
  return blocks
    .filter(block => block.kind !== 'Background')
    .flatMap(block => expand(block, [...background, ...block.steps], folder, file))
}

function readBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let inExamples = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!.trim()
    const [, kind, name] = heading.exec(line) ?? []
    const block = blocks.at(-1)
    if (kind === 'Examples') {
      block!.examples.push([])
      inExamples = true
    } else if (kind) {
      blocks.push({ kind: kind as Block['kind'], name: name!, steps: [], examples: [] })
      inExamples = false
    } else if (line.startsWith('"""')) {
      const docString = readDocString(lines, at)
      block!.steps.at(-1)!.docString = docString.text
      at = docString.end
    } else if (line.startsWith('|')) {
      const rows = inExamples ? block!.examples.at(-1)! : block!.steps.at(-1)!.table
      rows.push(cells(line))
    } else {
      const step = stepLine.exec(line)
      if (step && block) block.steps.push({ text: step[1]!.trim(), docString: null, table: [] })
    }
  }
  return blocks
}

/** The text between two `"""` lines, without the indentation of the first. */
function readDocString(lines: readonly string[], start: number): { text: string; end: number } {
  const indent = lines[start]!.indexOf('"""')
  let end = start + 1
  while (!lines[end]!.trim().startsWith('"""')) end++
  const body = lines.slice(start + 1, end).map(line => line.slice(Math.min(indent, line.search(/\S|$/))))
  return { text: body.join('\n'), end }
}

/** Splits a table row; `\|`, `\\` and `\n` are Gherkin's escapes. */
function cells(line: string): string[] {
  const row: string[] = []
  let cell = ''
  for (let at = 1; at < line.length; at++) {
    const character = line[at]!
    if (character === '|') {
      row.push(cell.trim())
      cell = ''
    } else if (character === '\\' && '|\\n'.includes(line[at + 1] ?? ' ')) {
      at++
      cell += line[at] === 'n' ? '\n' : line[at]
    } else cell += character
  }
  return row
}

function expand(block: Block, steps: readonly Step[], folder: string, file: string): Scenario[] {
  const name = `${file} ${block.name}`
  if (block.kind === 'Scenario') return [{ folder, name, steps }]
  const rows = block.examples.flatMap(([header, ...examples]) =>
    examples.map(example => new Map(header!.map((key, at) => [key, example[at]!]))),
  )
  return rows.map((values, at) => ({
    folder,
    name: `${name} (example ${at + 1})`,
    steps: steps.map(step => ({
      text: fill(step.text, values),
      docString: step.docString && fill(step.docString, values),
      table: step.table.map(row => row.map(cell => fill(cell, values))),
    })),
  }))
}

function fill(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/<([^<>]+)>/g, (whole, key: string) => values.get(key) ?? whole)
}
