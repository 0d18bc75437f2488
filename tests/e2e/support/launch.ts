/**
 * Starts the packaged Copydesk for an end-to-end test. Import `test` and `expect` from here, never from Playwright.
 *
 *   test('shows what was opened', async ({ start, place }) => {
 *     const desk = await start({ files: ['/some/file.txt'] })
 *     await expect(desk.page.getByRole('listitem')).toHaveCount(2)
 *     await desk.shot('two-stories')                 // kept as build/out/e2e/shots/two-stories.png
 *     await desk.close()                             // or desk.kill(), as a crash would
 *     const again = await start()                    // same library, same user data: a restart
 *     expect(await readdir(place.library)).toContain('stories')
 *   })
 *
 * `place` holds this test's own folders: `library`, `userData`, `exports` and `folder` (all of them, and room for the
 * test's own files). They are gone when the test has passed and kept under build/out/e2e when it has failed.
 * `desk.app` is Playwright's ElectronApplication; `desk.choose(paths)` answers the next native dialogs;
 * `desk.resize(width, height)` sets the size of the page. Whatever is still open is closed after the test.
 * A console error, an error of a page, or a main process that ends badly fails the test.
 * Where one is the very thing under test: `test.use({ allowed: [/the text/] })`.
 */
import type { ChildProcess } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { _electron, test as base, expect, type ConsoleMessage, type ElectronApplication, type Page } from 'playwright/test'

export { expect }

export interface Place {
  readonly folder: string
  readonly library: string
  readonly userData: string
  readonly exports: string
}

export interface StartOptions {
  /** Files to open, as on the command line. */
  readonly files?: readonly string[]
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export interface StartedDesk {
  readonly app: ElectronApplication
  readonly page: Page
  /** Quits as the menu does; resolves when the process is gone. */
  close(): Promise<void>
  /** Ends the process as a crash does, with SIGKILL. */
  kill(): Promise<void>
  /** Answers the next native dialogs that ask what to open, each with the next answer, and all after with the last. */
  choose(...answers: readonly (readonly string[])[]): Promise<void>
  /** Answers the next native dialogs that ask where to write. */
  saveTo(file: string): Promise<void>
  resize(width: number, height: number): Promise<void>
  /** Keeps a picture of the page; answers the file's path. */
  shot(name: string): Promise<string>
}

/** What build/e2e.mjs tells the tests; a test started any other way stops here. */
export function told(name: 'COPYDESK_TEST_PROGRAM' | 'COPYDESK_FUSED_PROGRAM' | 'COPYDESK_E2E_OUT'): string {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set: run the end-to-end tests by "npm run e2e".`)
  return value
}

/** Arguments for every start of the packaged program. A kernel that lets nobody make a sandbox is told about by build/e2e.mjs. */
export function programArguments(place: Place, options: StartOptions = {}): string[] {
  const sandbox = process.env['COPYDESK_E2E_NO_SANDBOX'] === '1' ? ['--no-sandbox'] : []
  // Xvfb has no graphics card; Chromium would try three ways to one at every start before it draws by itself.
  const graphics = process.platform === 'linux' ? ['--disable-gpu'] : []
  return [...sandbox, ...graphics, `--user-data-dir=${place.userData}`, '--library', place.library, ...(options.args ?? []), ...(options.files ?? [])]
}

/** The environment without the variables that would steer Electron itself. */
export function programEnvironment(options: StartOptions = {}): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined && !name.startsWith('ELECTRON_')) kept[name] = value
  return { ...kept, ...options.env }
}

/** Collects a page's console errors and uncaught errors, those from before we looked too. */
export async function watchPage(page: Page, errors: Set<string>): Promise<void> {
  const onMessage = (message: ConsoleMessage): void => {
    const { url, lineNumber } = message.location()
    if (message.type() === 'error') errors.add(`console: ${message.text()} (${url}:${String(lineNumber)})`)
  }
  const onError = (error: Error): void => void errors.add(`page: ${error.stack ?? error.message}`)
  page.on('console', onMessage)
  page.on('pageerror', onError)
  page.on('crash', () => errors.add('page: crashed'))
  for (const message of await page.consoleMessages()) onMessage(message)
  for (const error of await page.pageErrors()) onError(error)
}

/** A quit that takes longer than this is a hang. */
const quitMs = 20_000

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => child.once('exit', (code) => { resolve(code) }))
}

/** Quits as the menu does. A process that hangs is killed, and the hang is an error of the test. */
async function quit(app: ElectronApplication, child: ChildProcess, errors: Set<string>): Promise<void> {
  const exit = ended(child)
  const hang = setTimeout(() => {
    errors.add(`main process: did not quit within ${quitMs} ms`)
    child.kill('SIGKILL')
  }, quitMs)
  await app.close()
  const code = await exit
  clearTimeout(hang)
  if (code !== 0) errors.add(`main process: ended with ${String(code)}`)
}

async function startDesk(place: Place, options: StartOptions, errors: Set<string>): Promise<StartedDesk> {
  const app = await _electron.launch({
    executablePath: told('COPYDESK_TEST_PROGRAM'),
    args: programArguments(place, options),
    env: programEnvironment(options),
    chromiumSandbox: process.env['COPYDESK_E2E_NO_SANDBOX'] !== '1',
  })
  const child = app.process()
  const page = await app.firstWindow()
  await watchPage(page, errors)
  app.on('window', () => errors.add('main process: opened a second window'))
  let open = true
  return {
    app,
    page,
    async close() {
      if (!open) return
      open = false
      await quit(app, child, errors)
    },
    async kill() {
      open = false
      const exit = ended(child)
      child.kill('SIGKILL')
      await exit
    },
    async choose(...answers) {
      await app.evaluate(({ dialog }, all) => {
        let at = 0
        dialog.showOpenDialog = () => {
          const filePaths = [...(all[Math.min(at, all.length - 1)] ?? [])]
          at += 1
          return Promise.resolve({ canceled: filePaths.length === 0, filePaths })
        }
      }, answers)
    },
    async saveTo(file) {
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, file)
    },
    async resize(width, height) {
      const setSize = ({ BrowserWindow }: typeof Electron.CrossProcessExports, [wide, high]: readonly [number, number]): void => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high)
      }
      await app.evaluate(setSize, [width, height] as const)
      await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
    },
    async shot(name) {
      const file = path.join(told('COPYDESK_E2E_OUT'), 'shots', `${name}.png`)
      await page.screenshot({ path: file })
      return file
    },
  }
}

/** A last picture, where the page can still give one, for a failed test may well have found a page that hangs. */
async function showFailure(desk: StartedDesk, name: string): Promise<void> {
  const file = path.join(told('COPYDESK_E2E_OUT'), 'shots', `failed-${name}.png`)
  await desk.page.screenshot({ path: file, timeout: 5_000 }).catch(() => undefined)
}

interface Fixtures {
  place: Place
  start: (options?: StartOptions) => Promise<StartedDesk>
  errors: Set<string>
  allowed: readonly RegExp[]
}

export const test = base.extend<Fixtures>({
  allowed: [[], { option: true }],

  place: async ({}, use, info) => {
    const folder = info.outputPath('place')
    const place = { folder, library: path.join(folder, 'library'), userData: path.join(folder, 'user-data'), exports: path.join(folder, 'exports') }
    for (const each of Object.values(place)) await mkdir(each, { recursive: true })
    await use(place)
  },

  errors: async ({ allowed }, use) => {
    const errors = new Set<string>()
    await use(errors)
    expect([...errors].filter((error) => !allowed.some((pattern) => pattern.test(error)))).toEqual([])
  },

  start: async ({ place, errors }, use, info) => {
    const desks: StartedDesk[] = []
    await use(async (options = {}) => {
      const desk = await startDesk(place, options, errors)
      desks.push(desk)
      return desk
    })
    const failed = info.status !== info.expectedStatus
    for (const desk of desks) {
      if (failed) await showFailure(desk, info.testId)
      await (failed ? desk.kill() : desk.close())
    }
  },
})
