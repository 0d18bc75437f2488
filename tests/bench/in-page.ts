/** Clocks that run inside a page. Times are from the key's own time stamp to the end of the frame that follows. */
import type { Page } from 'playwright'

interface Clocks {
  readonly frames: number[]
  readonly tasks: number[]
}

declare global {
  interface Window {
    benchClocks: Clocks
  }
}

/** Starts the clocks of a page: every key's way to the next frame, and every task of more than 50 ms. */
export function startClocks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const clocks: { frames: number[]; tasks: number[] } = { frames: [], tasks: [] }
    window.benchClocks = clocks
    document.addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // A message comes after the frame in which it was posted has been laid out and painted.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => clocks.frames.push(performance.now() - timeStamp)
        port2.postMessage(null)
      })
    }, true)
    new PerformanceObserver((list) => { clocks.tasks.push(...list.getEntries().map(({ duration }) => duration)) }).observe({ type: 'longtask' })
  })
}

/** What the clocks have shown since they were last read. */
export function readClocks(page: Page): Promise<Clocks> {
  return page.evaluate(() => ({ frames: window.benchClocks.frames.splice(0), tasks: window.benchClocks.tasks.splice(0) }))
}

/** Presses the keys, each so many milliseconds after the one before it as `apart` says, whatever each of them takes. */
export async function typeKeys(page: Page, keys: readonly string[], apart: (index: number) => number): Promise<void> {
  let next = performance.now()
  for (const [index, key] of keys.entries()) {
    next += apart(index)
    const wait = next - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    await page.keyboard.press(key)
  }
}

/** Presses a key and answers the milliseconds until a frame shows `words` in the copy. */
export async function timeToShow(page: Page, key: string, words: string): Promise<number> {
  const shown = await page.evaluateHandle((wanted) => {
    const pressed = new Promise<number>((resolve) => { document.addEventListener('keydown', ({ timeStamp }) => { resolve(timeStamp) }, { capture: true, once: true }) })
    const drawn = new Promise<number>((resolve) => {
      const look = (): void => {
        const there = document.querySelector('main [role=textbox]')?.textContent.includes(wanted) ?? false
        if (!there) {
          requestAnimationFrame(look)
          return
        }
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => { resolve(performance.now()) }
        port2.postMessage(null)
      }
      look()
    })
    return { time: Promise.all([pressed, drawn]).then(([from, to]) => to - from) }
  }, words)
  await page.keyboard.press(key)
  return shown.evaluate(({ time }) => time)
}

/** Presses a key and answers the milliseconds until a frame shows another amount, or other words, of what a selector finds. */
export async function timeToDiffer(page: Page, key: string, selector: string, what: 'amount' | 'words'): Promise<number> {
  const differed = await page.evaluateHandle((sought) => {
    const now = (): unknown => (sought.what === 'amount' ? document.querySelectorAll(sought.selector).length : document.querySelector(sought.selector)?.textContent)
    const before = now()
    const pressed = new Promise<number>((resolve) => { document.addEventListener('keydown', ({ timeStamp }) => { resolve(timeStamp) }, { capture: true, once: true }) })
    const drawn = new Promise<number>((resolve) => {
      const look = (): void => {
        if (now() === before) {
          requestAnimationFrame(look)
          return
        }
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => { resolve(performance.now()) }
        port2.postMessage(null)
      }
      look()
    })
    return { time: Promise.all([pressed, drawn]).then(([from, to]) => to - from) }
  }, { selector, what })
  await page.keyboard.press(key)
  return differed.evaluate(({ time }) => time)
}
