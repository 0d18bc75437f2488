/** One write after the other, in the order they were asked for. */

export class Serial {
  #last: Promise<unknown> = Promise.resolve()

  /** Runs `job` when all before it are over, whether they went well or not. */
  run<T>(job: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(job)
    this.#last = mine.catch(() => undefined)
    return mine
  }
}

/**
 * Runs `work` on every item, at most `limit` at a time: 2,000 open files at once fail on many systems. Throws the first error,
 * after all under way are over.
 */
export async function atMost<T>(limit: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items[Symbol.iterator]()
  const errors: unknown[] = []
  const worker = async (): Promise<void> => {
    for (const item of waiting) {
      if (errors.length > 0) return
      await work(item).catch((error: unknown) => errors.push(error))
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  if (errors.length > 0) throw errors[0]
}
