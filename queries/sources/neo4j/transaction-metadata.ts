/** What `SHOW TRANSACTIONS` on the server says of ours: which app, and what its user is doing. */
export function transactionMetadata(action: string): { metadata: Record<string, string> } {
  return { metadata: { app: 'Breachgraph', action } }
}
