import { openConnections } from '../features/connect/connect-state.ts'
import { retrySource } from '../features/connect/retry-source.ts'
import { switchTo } from '../features/connect/switch-source.ts'
import { openCopy } from '../features/copy/copy-state.ts'
import type { Command } from './command.ts'
import { isReady } from './selection.ts'

export const connectCommands = [
  {
    id: 'connect.open',
    label: 'Connections…',
    keywords: ['server', 'neo4j', 'database', 'profile', 'password'],
    menu: 'Case',
    keys: ['Ctrl+O'],
    whileTyping: true,
    run: () => openConnections(),
  },
  {
    id: 'connect.case',
    label: 'Show the case in this window',
    keywords: ['embedded', 'offline', 'switch'],
    menu: 'Case',
    when: ({ connection }) => connection.status === 'ready' && connection.source.kind === 'neo4j',
    run: () => switchTo(null),
  },
  {
    id: 'connect.retry',
    label: 'Try the server again now',
    keywords: ['reconnect'],
    menu: 'Case',
    when: ({ sourceStatus }) => sourceStatus.state === 'away',
    run: retrySource,
  },
  {
    id: 'copy.open',
    label: 'Copy to another graph…',
    keywords: ['export', 'neo4j', 'move', 'transfer'],
    menu: 'Case',
    when: isReady,
    run: openCopy,
  },
] as const satisfies readonly Command[]
