/** The programs that the window's benches start, each in folders of its own: Copydesk as packed for tests, and its bare peer. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createPackage } from '@electron/asar'
import { _electron, chromium, type ElectronApplication, type Page } from 'playwright'

export interface Program {
  readonly executable: string
  readonly args: readonly string[]
}

function told(name: string): string {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set: run the benches by "npm run bench".`)
  return value
}

const sandboxed = process.env['COPYDESK_E2E_NO_SANDBOX'] !== '1'

/** What both programs are started with. Xvfb has no graphics card, so Chromium need not look for one. */
const flags = [...(sandboxed ? [] : ['--no-sandbox']), ...(process.platform === 'linux' ? ['--disable-gpu'] : [])]

export const newFolder = (name: string): Promise<string> => mkdtemp(path.join(tmpdir(), `copydesk-bench-${name}-`))

/** Copydesk with its library and user data under `folder`. */
export function copydeskIn(folder: string): Program {
  const places = [`--user-data-dir=${path.join(folder, 'user-data')}`, '--library', path.join(folder, 'library')]
  return { executable: told('COPYDESK_TEST_PROGRAM'), args: [...flags, ...places] }
}

/** The same package with an empty page in place of Copydesk: same binary, same fuses, same flags. Linux only, as the benches are. */
export async function bareIn(folder: string): Promise<Program> {
  const copydesk = told('COPYDESK_TEST_PROGRAM')
  const copy = path.join(folder, 'program')
  await cp(path.dirname(copydesk), copy, { recursive: true, verbatimSymlinks: true })
  await rm(path.join(copy, 'resources/app.asar'))
  await createPackage(path.join(import.meta.dirname, 'bare'), path.join(copy, 'resources/app.asar'))
  return { executable: path.join(copy, path.basename(copydesk)), args: [...flags, `--user-data-dir=${path.join(folder, 'user-data')}`] }
}

/** Starts a program under Playwright, for what is measured after its start. */
export async function drive({ executable, args }: Program): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const app = await _electron.launch({ executablePath: executable, args: [...args], chromiumSandbox: sandboxed })
  return { app, page: await app.firstWindow() }
}

/** A start is over by then, on a busy machine too; looking earlier would slow down what is measured. In milliseconds. */
const settled = 4_000

/**
 * Milliseconds from the spawn to the frame that `paint` names. Nothing looks on while the program starts: its page is
 * asked afterwards when it painted. `seen` is looked for in the page before it is believed.
 */
export async function timeStart({ executable, args }: Program, paint: 'first-paint' | 'first-contentful-paint', seen: string): Promise<number> {
  const began = performance.timeOrigin + performance.now()
  const child = spawn(executable, ['--remote-debugging-port=0', ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  const exit = once(child, 'exit')
  try {
    const address = await devToolsAddress(child.stderr)
    await new Promise((resolve) => setTimeout(resolve, settled))
    const browser = await chromium.connectOverCDP(address, { noDefaults: true })
    const page = browser.contexts()[0]?.pages()[0]
    if (page === undefined) throw new Error(`${executable} has no window.`)
    await page.locator(seen).first().waitFor({ state: 'attached' })
    const painted = await page.evaluate((name) => performance.timeOrigin + (performance.getEntriesByName(name)[0]?.startTime ?? NaN), paint)
    await page.close()
    await exit
    return painted - began
  } finally {
    child.kill('SIGKILL')
  }
}

async function devToolsAddress(output: AsyncIterable<Buffer>): Promise<string> {
  let printed = ''
  for await (const chunk of output) {
    printed += String(chunk)
    const address = /DevTools listening on (\S+)/.exec(printed)?.[1]
    if (address !== undefined) return address
  }
  throw new Error(`The program ended before its port was open:\n${printed}`)
}
