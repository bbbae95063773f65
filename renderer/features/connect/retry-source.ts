import { runStatement } from '../../store/connection.ts'

/** Asks a server that is away for the least there is, so that it is tried now; the status says what came of it. */
export async function retrySource(): Promise<void> {
  await runStatement({ statement: 'RETURN 1', action: 'try the server again', rowCap: 1 }).catch(
    () => undefined,
  )
}
