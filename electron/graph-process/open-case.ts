import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundledCase } from '../../graph/case/bundled.ts'
import type { CaseFile } from '../../graph/case/case-file.ts'
import { decodeCase } from '../../graph/case/decode.ts'
import { encodeCase } from '../../graph/case/encode.ts'
import { CodedError } from '../../graph/model/errors.ts'
import { createEmbeddedSource } from '../../queries/sources/embedded.ts'
import { openFileJournal } from './file-journal.ts'
import type { SourceOrder } from './messages.ts'
import type { OpenSource } from './open-source.ts'

/**
 * Opens the case that main names, with every change that was ever acknowledged for it. Rejects with the code of
 * whatever is wrong with the file or its journal; both are left as they are.
 */
export async function openCase(
  order: Extract<SourceOrder, { kind: 'case' }>,
  journals: string,
): Promise<OpenSource> {
  const caseFile = order.caseFile === null ? bundledCase() : await readCase(order.caseFile)
  const key = order.caseFile === null ? `case:${caseFile.id}` : `file:${order.caseFile}`
  const journal = await openFileJournal(join(journals, journalName(key, caseFile)))
  const source = await createEmbeddedSource({ caseFile, journal })
  return {
    source,
    async close() {
      await source.close()
      await journal.close()
    },
    info: {
      kind: 'embedded',
      title: caseFile.title,
      key: shortened(key),
      opening: caseFile.opening,
      server: null,
      writable: true,
    },
  }
}

async function readCase(file: string): Promise<CaseFile> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const why =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'is not there' : 'cannot be read'
    throw new CodedError(
      'CASE_NOT_READ',
      `The case file ${file} ${why}; check its name and your rights to it.`,
      undefined,
      {
        cause: error,
      },
    )
  }
  return decodeCase(text)
}

/**
 * Changes fit the case they were made on and no other: a journal belongs to a place and to what stood there, so
 * that after a new release of the bundled case nothing is replayed onto nodes that mean something else.
 */
function journalName(key: string, caseFile: CaseFile): string {
  return `${createHash('sha256')
    .update(`${key}\n${encodeCase(caseFile)}`)
    .digest('hex')}.ndjson`
}

/** Keys are at most 200 characters long (see contract.ts); a long path keeps its digest and its end. */
function shortened(key: string): string {
  if (key.length <= 200) return key
  return `file:${createHash('sha256').update(key).digest('hex')}:${key.slice(-100)}`
}
