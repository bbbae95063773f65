import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { errorKind } from '../../../../../graph/cypher/error-codes.ts'
import { CodedError } from '../../../../../graph/model/errors.ts'
import { toCodedError } from '../../../../../queries/sources/neo4j/to-coded-error.ts'

const context = { place: 'db.example:7687', database: 'films' }

function said(code: string, message: string, statement?: { text: string; ahead: number }): CodedError {
  const error = new neo4j.Neo4jError(message, code, '50N42', 'general error')
  return toCodedError(error, { ...context, ...(statement ? { statement } : {}) })
}

describe("a server's complaint about a statement", () => {
  it.each([
    ['SyntaxError', 'Variable `m` not defined (line 1, column 8 (offset: 7))', 'UNDEFINED_VARIABLE'],
    ['SyntaxError', "Unknown function 'foo' (line 1, column 8 (offset: 7))", 'UNKNOWN_FUNCTION'],
    ['SyntaxError', 'Type mismatch: expected Float but was String', 'INVALID_ARGUMENT_TYPE'],
    ['SyntaxError', 'integer is too large', 'INTEGER_OVERFLOW'],
    ['SyntaxError', "Invalid input 'RETRUN': expected 'MATCH'", 'SYNTAX_ERROR'],
    ['ArithmeticError', '/ by zero', 'DIVISION_BY_ZERO'],
    ['ArithmeticError', 'long overflow', 'ARITHMETIC_OVERFLOW'],
    ['ParameterMissing', 'Expected parameter(s): x', 'MISSING_PARAMETER'],
    ['TypeError', 'Property values can only be of primitive types', 'INVALID_PROPERTY_TYPE'],
    ['TypeError', 'Cannot multiply `Long` and `String`', 'TYPE_ERROR'],
    ['EntityNotFound', 'Node with id 1 has been deleted', 'DELETED_ENTITY_ACCESS'],
  ])("%s '%s' has the in-process engine's code %s", (status, message, code) => {
    expect(said(`Neo.ClientError.Statement.${status}`, message).code).toBe(code)
    expect(errorKind(code)).toBeDefined()
  })

  it('is one sentence, with its place in the statement as it was written', () => {
    const text = 'MATCH (n)\nRETURN m'
    const message = `Variable \`m\` not defined (line 3, column 8 (offset: 25))\n"RETURN m"\n        ^`
    const error = said('Neo.ClientError.Statement.SyntaxError', message, { text, ahead: 8 })
    expect(error.message).toBe('Variable `m` not defined.')
    expect(error.position).toEqual({ line: 2, column: 8, offset: 17 })
  })

  it.each([
    ['ArithmeticError', '/ by zero', 'The statement divides by zero.'],
    [
      'ParameterMissing',
      'Expected parameter(s): a, b',
      'The statement has parameters without a value: a, b.',
    ],
    [
      'SyntaxError',
      "Invalid input 'x': expected 'A', 'B', 'C', 'D', 'E', 'F' or 'G' (line 1, column 1 (offset: 0))",
      "Invalid input 'x': expected 'A', 'B', 'C', 'D', 'E', …",
    ],
  ])('is told better than the server does: %s, %s', (status, message, sentence) => {
    expect(said(`Neo.ClientError.Statement.${status}`, message).message).toBe(sentence)
  })

  it('is cut where the server quotes at length', () => {
    const { message } = said('Neo.ClientError.Statement.SyntaxError', `Invalid input '${'x'.repeat(10_000)}'`)
    expect(message.length).toBeLessThan(500)
  })
})

describe('what else the driver says', () => {
  it.each([
    ['Neo.ClientError.Security.Unauthorized', 'AUTH_FAILED'],
    ['Neo.ClientError.Security.CredentialsExpired', 'CREDENTIALS_EXPIRED'],
    ['Neo.ClientError.Security.TokenExpired', 'CREDENTIALS_EXPIRED'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'AUTH_RATE_LIMIT'],
    ['Neo.ClientError.Security.Forbidden', 'FORBIDDEN'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'DATABASE_NOT_FOUND'],
    ['Neo.TransientError.Database.DatabaseUnavailable', 'DATABASE_UNAVAILABLE'],
    ['Neo.ClientError.Statement.UnsupportedAdministrationCommand', 'ADMIN'],
    ['Neo.ClientError.Statement.AccessMode', 'WRITE_REFUSED'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
    ['Neo.ClientError.Transaction.Terminated', 'ENDED_BY_SERVER'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'SERVER_OUT_OF_MEMORY'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'SERVER_BUSY'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONSTRAINT_VIOLATED'],
    ['Neo.ClientError.Procedure.ProcedureNotFound', 'PROCEDURE_NOT_FOUND'],
    ['ServiceUnavailable', 'SERVER_AWAY'],
    ['SessionExpired', 'SERVER_AWAY'],
    ['ProtocolError', 'NOT_NEO4J'],
    ['Neo.DatabaseError.General.UnknownError', 'SERVER_ERROR'],
    ['N/A', 'SERVER_ERROR'],
  ])('%s is %s, in one sentence', (status, code) => {
    const error = said(status, 'What the server says')
    expect(error.code).toBe(code)
    expect(error.message).toMatch(/^[^\n]+[.)]$/)
  })

  it('names the certificate as the reason when the driver does not trust it', () => {
    const message = 'Server certificate is not trusted. … Socket responded with: CERT_HAS_EXPIRED'
    expect(said('ServiceUnavailable', message)).toMatchObject({
      code: 'TLS_REFUSED',
      message: expect.stringContaining('expired') as string,
    })
  })

  it('is passed on when it is our own, and called a defect when nobody knows it', () => {
    const own = new CodedError('CANCELLED', 'It was cancelled.')
    expect(toCodedError(own, context)).toBe(own)
    expect(toCodedError(new TypeError('x is not a function'), context).code).toBe('INTERNAL')
  })
})
