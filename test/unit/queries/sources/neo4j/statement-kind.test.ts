import { describe, expect, it } from 'vitest'
import { CodedError } from '../../../../../graph/model/errors.ts'
import type { Access } from '../../../../../queries/sources/graph-source.ts'
import { guardStatement, guardSwitch } from '../../../../../queries/sources/neo4j/guard-statement.ts'
import { type PlanStep, statementKind } from '../../../../../queries/sources/neo4j/statement-kind.ts'
import { readPrefix } from '../../../../../queries/sources/neo4j/statement-prefix.ts'

const step = (operatorType: string, ...children: PlanStep[]): PlanStep => ({
  operatorType: `${operatorType}@neo4j`,
  arguments: {},
  children,
})
const call = (name: string): PlanStep => ({
  operatorType: 'ProcedureCall@neo4j',
  arguments: { Details: `${name}($autostring_0) :: (value :: STRING)` },
  children: [],
})
const under = (...steps: PlanStep[]) => step('ProduceResults', ...steps)

const modes = new Map([
  ['db.labels', 'READ'],
  ['dbms.components', 'DBMS'],
  ['dbms.killConnection', 'DBMS'],
  ['db.index.vector.createNodeIndex', 'SCHEMA'],
])

describe('what a statement would do', () => {
  it.each([
    ['r', under(step('AllNodesScan')), 'MATCH', 'read'],
    ['rw', under(step('Create')), 'CREATE', 'write'],
    ['w', under(step('Create')), 'CREATE', 'write'],
    ['w', under(step('Create')), 'EXPLAIN CREATE', 'read'],
    ['w', under(step('Create')), 'PROFILE CREATE', 'write'],
    ['s', step('CreateIndex'), 'CREATE', 'write'],
    ['s', step('AdministrationCommand'), 'CREATE', 'admin'],
    ['s', step('AdministrationCommand'), '/**/show', 'read'],
    ['r', under(step('Apply', step('ShowTransactions'), step('TerminateTransactions'))), 'SHOW', 'admin'],
    ['s', under(call('dbms.components')), 'CALL', 'read'],
    ['s', under(call('dbms.components'), call('db.labels')), 'CALL', 'read'],
    ['s', under(call('dbms.components'), call('`dbms`.killConnection')), 'CALL', 'admin'],
    ['s', under(call('db.index.vector.createNodeIndex')), 'CALL', 'write'],
    ['s', under(call('some.plugin')), 'CALL', 'unknown'],
    ['', under(), 'MATCH', 'unknown'],
    [undefined, under(), 'MATCH', 'unknown'],
    ['r', false as const, 'MATCH', 'unknown'],
  ])('%s, %j, %s: %s', (type, plan, statement, effect) => {
    expect(statementKind(type, plan, readPrefix(statement), modes).effect).toBe(effect)
  })

  it('tells what commits by itself and what loads, however deep it is', () => {
    const plan = under(step('Apply', step('TransactionForeach', step('LoadCSV'))))
    expect(statementKind('w', plan, readPrefix('UNWIND'), modes)).toEqual({
      effect: 'write',
      commitsItself: true,
      loads: true,
    })
  })
})

describe('what is let through', () => {
  const plain = { effect: 'read', commitsItself: false, loads: false } as const

  function verdict(kind: Parameters<typeof guardStatement>[0], access: Access): string {
    try {
      guardStatement(kind, access)
      return 'through'
    } catch (error) {
      return (error as CodedError).code
    }
  }

  it.each([
    [plain, 'through', 'through', 'through'],
    [{ ...plain, effect: 'write' as const }, 'WRITE_REFUSED', 'through', 'through'],
    [{ ...plain, effect: 'admin' as const }, 'ADMIN', 'ADMIN', 'ADMIN'],
    [{ ...plain, effect: 'unknown' as const }, 'KIND_UNKNOWN', 'KIND_UNKNOWN', 'through'],
    [{ ...plain, loads: true }, 'LOAD_REFUSED', 'through', 'through'],
    [{ ...plain, commitsItself: true }, 'WRITE_REFUSED', 'REHEARSAL_IMPOSSIBLE', 'through'],
  ])('%j: reading %s, rehearsing %s, writing %s', (kind, read, rehearse, write) => {
    expect([verdict(kind, 'read'), verdict(kind, 'rehearse'), verdict(kind, 'write')]).toEqual([
      read,
      rehearse,
      write,
    ])
  })

  it('is reading alone while the write switch is off', () => {
    expect(() => guardSwitch('read', false)).not.toThrow()
    for (const access of ['write', 'rehearse'] as const) {
      expect(() => guardSwitch(access, false)).toThrow(/switched off/)
      expect(() => guardSwitch(access, true)).not.toThrow()
    }
  })
})
