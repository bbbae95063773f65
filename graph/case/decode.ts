import { CodedError, type Position } from '../model/errors.ts'
import type { CaseFile } from './case-file.ts'
import { referenceFaults } from './references.ts'
import { caseSchema, type CaseOnDisk } from './schema.ts'
import { statusRule } from './status.ts'

/**
 * Reads a case file. Keys that the format does not know are refused, `__proto__` and its like included.
 *
 * @throws CodedError `CASE_NOT_JSON` (with a position where the parser knows one), `CASE_VERSION_UNSUPPORTED`,
 * `CASE_BROKEN` (its sentence names the place inside the file).
 */
export function decodeCase(text: string): CaseFile {
  return caseOf(parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text))
}

/** Checks a case that is already parsed, and computes the status of its relationships. Throws `CASE_BROKEN` etc. */
export function caseOf(parsed: unknown): CaseFile {
  checkVersion(parsed)
  const result = caseSchema.safeParse(parsed)
  if (!result.success) {
    const issue = result.error.issues[0]!
    throw broken(pathText(issue.path), issue.message)
  }
  for (const { path, message } of referenceFaults(result.data)) throw broken(path, message)
  return withStatuses(result.data)
}

function withStatuses(onDisk: CaseOnDisk): CaseFile {
  const claims = new Map(onDisk.claims.map(claim => [claim.id, claim]))
  const statusOf = statusRule(onDisk.relationships)
  const relationships = onDisk.relationships.map((relationship, index) => {
    const status = statusOf(relationship.claims.map(id => claims.get(id)!))
    if (relationship.status !== undefined && relationship.status !== status) {
      throw broken(
        `relationships[${index}].status`,
        `"${relationship.status}" is not what its claims come to, "${status}"`,
      )
    }
    return { ...relationship, status }
  })
  return { ...onDisk, relationships }
}

function checkVersion(parsed: unknown): void {
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw broken('its top', 'this is no case but another JSON text')
  }
  const { format, version } = parsed as { readonly format?: unknown; readonly version?: unknown }
  if (format !== 'breachgraph-case') {
    throw broken('format', 'a case file says "breachgraph-case" here')
  }
  if (version !== 1) {
    throw new CodedError(
      'CASE_VERSION_UNSUPPORTED',
      `The case file is of version ${JSON.stringify(version) ?? 'none'} and this app reads version 1; open it with the version of Breachgraph that wrote it.`,
    )
  }
}

function broken(path: string, what: string): CodedError {
  return new CodedError('CASE_BROKEN', `The case file is broken at ${path}: ${what}; correct it there.`)
}

/** `['claims', 3, 'stance']` as `claims[3].stance`. */
function pathText(path: readonly PropertyKey[]): string {
  const text = path.map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  return text.replace(/^\./, '') || 'its top'
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const position = positionIn(text, reason)
    const where = position ? ` at line ${position.line}, column ${position.column}` : ''
    throw new CodedError(
      'CASE_NOT_JSON',
      `The case file is no JSON${where} (${reason}); correct it there or take an earlier copy.`,
      position,
      { cause: error },
    )
  }
}

/** JavaScript engines tell where they gave up only inside their sentence, and not in each of them. */
function positionIn(text: string, reason: string): Position | undefined {
  const found = /at position (\d+)/.exec(reason)
  if (!found && !reason.includes('end of JSON input')) return undefined
  const offset = found ? Number(found[1]) : text.length
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1, offset }
}
