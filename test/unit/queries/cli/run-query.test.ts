import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundledCase } from '../../../../graph/case/bundled.ts'
import { encodeCase } from '../../../../graph/case/encode.ts'
import { runQuery } from '../../../../queries/cli/run-query.ts'

let folder: string

const ONE = `// title: One
// question: Which one?
// persona: analyst
// parameter: x string = "default" — what to return
// returns: one — the parameter
RETURN $x AS one`

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'breachgraph-query-'))
  await writeFile(path.join(folder, 'one.cypher'), ONE)
  await writeFile(path.join(folder, 'case.json'), encodeCase({ ...bundledCase(), title: 'Mine' }))
  await writeFile(path.join(folder, 'broken.json'), '{"format": "breachgraph-case", "version": 1')
})

afterAll(() => rm(folder, { recursive: true }))

const run = (...args: string[]) => runQuery(args, folder)
const rows = async (...args: string[]) => JSON.parse((await run(...args)).stdout) as unknown

describe('query', () => {
  it('prints one array of row objects and nothing else', async () => {
    const outcome = await run("UNWIND [1, 2] AS i RETURN i, 'x' AS text, 0.5 AS half, null AS nothing")
    expect(outcome).toEqual({
      exitCode: 0,
      stdout: '[{"i":1,"text":"x","half":0.5,"nothing":null},{"i":2,"text":"x","half":0.5,"nothing":null}]\n',
      stderr: '',
    })
    expect((await run('UNWIND [] AS x RETURN x')).stdout).toBe('[]\n')
    expect((await run('CREATE (n)')).stdout).toBe('[]\n')
  })

  it('writes integers beyond 2^53 as text', async () => {
    expect(await rows('RETURN 9007199254740993 AS a, -9007199254740993 AS b, 9007199254740992 AS c')).toEqual(
      [{ a: '9007199254740993', b: '-9007199254740993', c: 9007199254740992 }],
    )
  })

  it('reads parameters as JSON: whole numbers are integers, exact to 64 bits', async () => {
    const parameters = ['--param', 'x={"a": [9007199254740993, 1.0, "1", true, null]}', '--param', 'y=4']
    expect(await rows(...parameters, 'RETURN [v IN $x.a | toString(v)] AS x, $y / 3 AS y')).toEqual([
      { x: ['9007199254740993', '1.0', '1', 'true', null], y: 1 },
    ])
  })

  it('asks the bundled case, or the one given', async () => {
    const claims = bundledCase().claims.length
    const count = 'MATCH (c:Claim) RETURN count(c) AS claims'
    expect(await rows(count)).toEqual([{ claims }])
    expect(await rows('--case', path.join(folder, 'case.json'), count)).toEqual([{ claims }])
  })

  it('runs a query of the library by its name', async () => {
    expect(await rows('--param', 'x="y"', '@one')).toEqual([{ one: 'y' }])
    expect(await rows('@one')).toEqual([{ one: 'default' }])
  })

  it('says that changes are not kept, where there are any', async () => {
    expect((await run('CREATE (:Vendor)')).stderr).toMatch(/not kept/)
    expect((await run('MATCH (v:Vendor) RETURN v.name')).stderr).toBe('')
  })

  it('prints a table', async () => {
    const { stdout } = await run(
      '--format',
      'table',
      "UNWIND ['a', 'long\ntext'] AS t RETURN t, size(t) AS size",
    )
    expect(stdout).toBe('t          size\n---------  ----\na          1\nlong text  9\n2 rows\n')
  })

  it.each([
    [['MATCH (n RETURN n'], 1, /^SYNTAX_ERROR: .*\(line 1, column 10\)\n$/],
    [['RETURN\n  x'], 1, /^UNDEFINED_VARIABLE: .*\(line 2, column 3\)\n$/],
    [['CALL db.labels()'], 1, /^UNSUPPORTED: .*\(line 1, column 1\)\n$/],
    [['RETURN 1 / 0'], 1, /^DIVISION_BY_ZERO: .*\(line 1, column 8\)\n$/],
    [['RETURN $x'], 1, /^MISSING_PARAMETER: .*\$x.*\(line 1, column 8\)\n$/],
    [['--param', 'x=abc', 'RETURN $x'], 1, /^PARAMETER_INVALID: .*x is no JSON.*\n$/],
    [['--param', 'x', 'RETURN $x'], 1, /^PARAMETER_INVALID: .*name=JSON.*\n$/],
    [['--param', 'x=99999999999999999999', 'RETURN $x'], 1, /^PARAMETER_INVALID: .*64-bit.*\n$/],
    [['@two'], 1, /^LIBRARY_QUERY_MISSING: .*@two; there are one\.\n$/],
    [['--case', '/nowhere/at.all', 'RETURN 1'], 1, /^CASE_NOT_READ: .*\/nowhere\/at\.all.*\n$/],
    [[], 2, /^USAGE: The query is missing\..*\n$/],
    [['RETURN 1', 'RETURN 2'], 2, /^USAGE: .*\n$/],
    [['--fast', 'RETURN 1'], 2, /^USAGE: .*'--fast'.*\n$/],
    [['--format', 'xml', 'RETURN 1'], 2, /^USAGE: .*"xml".*\n$/],
  ])('says in one line what is wrong: %j', async (args, exitCode, sentence) => {
    const outcome = await run(...args)
    expect(outcome).toEqual({ exitCode, stdout: '', stderr: expect.stringMatching(sentence) })
  })

  it('refuses a broken case file', async () => {
    const { exitCode, stderr } = await run('--case', path.join(folder, 'broken.json'), 'RETURN 1')
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^CASE_NOT_JSON: .*\n$/)])
  })
})
