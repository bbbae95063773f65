import type { Change, Operation } from './change.ts'

const opposite = {
  'add-node': 'remove-node',
  'remove-node': 'add-node',
  'add-relationship': 'remove-relationship',
  'remove-relationship': 'add-relationship',
  'add-label': 'remove-label',
  'remove-label': 'add-label',
} as const

/** The change that undoes `change`: its operations turned round, last first. */
export function invert(change: Change): Change {
  return change.map(invertOperation).reverse()
}

function invertOperation(operation: Operation): Operation {
  switch (operation.kind) {
    case 'set-property':
      return { ...operation, before: operation.after, after: operation.before }
    case 'add-node':
    case 'remove-node':
      return { ...operation, kind: opposite[operation.kind] }
    case 'add-relationship':
    case 'remove-relationship':
      return { ...operation, kind: opposite[operation.kind] }
    case 'add-label':
    case 'remove-label':
      return { ...operation, kind: opposite[operation.kind] }
  }
}
