import { expect, it } from 'vitest'
import { containerRun } from '../../../../electron/runtime/neo4j-container.mjs'

const { args, env } = containerRun({ name: 'breachgraph-neo4j-1', port: 40_001, password: 's3cret' })

it('publishes the server on loopback only and removes the container when it ends', () => {
  expect(args[0]).toBe('run')
  expect(args).toContain('--rm')
  expect(args[args.indexOf('--publish') + 1]).toBe('127.0.0.1:40001:7687')
  expect(args.filter(arg => arg.startsWith('--publish') || arg === '-p')).toHaveLength(1)
  expect(args[args.indexOf('--name') + 1]).toBe('breachgraph-neo4j-1')
  expect(args.at(-1)).toBe('neo4j:5.26-community')
})

it('keeps the password out of what every user of the machine can read', () => {
  expect(args.join(' ')).not.toContain('s3cret')
  expect(env.NEO4J_AUTH).toBe('neo4j/s3cret')
})

it('hands every setting on by its name', () => {
  const names = args.flatMap((arg, at) => (arg === '--env' ? [args[at + 1]] : []))
  expect(names.toSorted()).toEqual(Object.keys(env).toSorted())
})
