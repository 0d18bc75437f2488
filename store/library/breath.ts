/** Lets other work of the thread in now and then, in the middle of long work. */

/** What waits meanwhile never waits for more than this, in milliseconds. */
const longest = 15

export class Breath {
  #since = performance.now()

  /** True when there was a pause. */
  async taken(): Promise<boolean> {
    if (performance.now() - this.#since < longest) return false
    await new Promise((resolve) => setImmediate(resolve))
    this.#since = performance.now()
    return true
  }
}
