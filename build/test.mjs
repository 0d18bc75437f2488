/**
 * `npm test`: the tests of the code, then the end-to-end tests on the package. The last line is `N passed, N failed`
 * (and `, N skipped`); the exit status is 0 only when nothing failed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runEndToEnd } from './e2e.mjs'
import { isScript, Needed, say, tellAndExit } from './say.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const report = path.join(root, 'build/out/test/unit.json')
const nothing = { passed: 0, failed: 0, skipped: 0 }

/** A file that could not even be loaded has no tests in the report, so it counts as one that failed. */
export function countVitest(text, exitCode) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(text)
  const unloaded = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'))
  const failed = numFailedTests + unloaded.length
  return { passed: numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped: numPendingTests + numTodoTests }
}

function testCode() {
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'run', '--config', 'build/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  return existsSync(report) ? countVitest(readFileSync(report, 'utf8'), status) : { ...nothing, failed: 1 }
}

function tellSkipped(reason) {
  const ci = process.env.CI === 'true'
  say(`\n${'*'.repeat(100)}\nATTENTION: the end-to-end tests were SKIPPED. The window was not tested.\n${reason}`)
  say(ci ? 'This is CI, where that is a failure.' : 'All the same, the other tests were run.')
  say(`${'*'.repeat(100)}\n`)
  return { ...nothing, failed: ci ? 1 : 0 }
}

async function testWindow() {
  try {
    return await runEndToEnd()
  } catch (error) {
    if (error instanceof Needed) return tellSkipped(error.message)
    say(`The end-to-end tests could not be run: ${error?.stack ?? error}`)
    return { ...nothing, failed: 1 }
  }
}

if (isScript(import.meta.url)) {
  try {
    const counts = [testCode(), await testWindow()]
    const sum = (key) => counts.reduce((total, count) => total + count[key], 0)
    const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''
    const line = `${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`
    process.stdout.write(line, () => process.exit(sum('failed') === 0 ? 0 : 1))
  } catch (error) {
    tellAndExit(error)
  }
}
