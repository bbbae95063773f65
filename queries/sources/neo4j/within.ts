/**
 * What `promise` comes to, or a rejection with `late` when it takes longer; the promise itself goes on.
 *
 * @param patience milliseconds
 */
export async function within<T>(patience: number, promise: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const expired = new Promise<never>((_, reject) => {
    // A busy process may read the clock before the answer that has long come: by the next turn it is read as well.
    timer = setTimeout(() => setImmediate(() => reject(late())), patience)
  })
  try {
    return await Promise.race([promise, expired])
  } finally {
    clearTimeout(timer)
  }
}
