/** The package as an editor gets it: every fuse set, so that nothing but Chromium's own port can look inside. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { getCurrentFuseWire } from '@electron/fuses'
import { chromium } from 'playwright/test'
import { expect, programArguments, programEnvironment, test, told, watchPage } from './support/launch'

/** As @electron/fuses numbers them: the character codes of '0' and '1' in the binary. */
const off = 48
const on = 49

/** Resolves with the address that Chromium prints once its port is open. */
async function devToolsAddress(child: ChildProcess): Promise<string> {
  let printed = ''
  for await (const chunk of child.stderr ?? []) {
    printed += String(chunk)
    const address = /DevTools listening on (\S+)/.exec(printed)?.[1]
    if (address !== undefined) return address
  }
  throw new Error(`Copydesk ended before its port was open:\n${printed}`)
}

test('the package for editors has its fuses set', async () => {
  const { version: _version, resetAdHocDarwinSignature: _reset, ...wire } = await getCurrentFuseWire(told('COPYDESK_FUSED_PROGRAM'))
  expect(wire).toMatchObject({ 0: off, 1: on, 2: off, 3: off, 4: on, 5: on })
})

test('the package of the tests differs from it in the inspector alone', async () => {
  const fused = await getCurrentFuseWire(told('COPYDESK_FUSED_PROGRAM'))
  const tested = await getCurrentFuseWire(told('COPYDESK_TEST_PROGRAM'))
  expect(tested).toEqual({ ...fused, 3: on })
})

test('the package for editors opens a file and shows its stories', async ({ place, errors }) => {
  const sample = path.resolve(import.meta.dirname, '../../build/sample/two-stories.txt')
  const args = ['--remote-debugging-port=0', ...programArguments(place, { files: [sample] })]
  const child = spawn(told('COPYDESK_FUSED_PROGRAM'), args, { env: programEnvironment(), stdio: ['ignore', 'ignore', 'pipe'] })
  const exit = once(child, 'exit')
  try {
    const browser = await chromium.connectOverCDP(await devToolsAddress(child), { noDefaults: true })
    const context = browser.contexts()[0]!
    const page = context.pages()[0] ?? (await context.waitForEvent('page'))
    await watchPage(page, errors)
    await expect(page.getByText('Island Ferries Sail Again After Four-Day Storm').first()).toBeVisible()
    await page.screenshot({ path: path.join(told('COPYDESK_E2E_OUT'), 'shots', 'fused.png') })
    await page.close()
    expect(await exit).toEqual([0, null])
  } finally {
    child.kill('SIGKILL')
  }
})
