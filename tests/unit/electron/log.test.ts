import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLog } from '../../../electron/log'

let folder = ''
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'copydesk-log-')) })
afterEach(() => rm(folder, { recursive: true }))

describe('the log', () => {
  it('says what went wrong and where, but none of the words in the message', async () => {
    const file = join(folder, 'deep', 'copydesk.log')
    openLog(file)('call edit', new TypeError('Cannot read “Ship sinks off Port Said”\n    at sea, a second line of copy'))
    const text = await readFile(file, 'utf8')
    expect(text).toMatch(/^\d{4}-\d\d-\d\dT.* call edit: TypeError\n/)
    expect(text).toContain('log.test.ts')
    expect(text).not.toMatch(/Ship|Port Said|second line|at sea/)
  })

  it('puts a long log aside when the program starts', async () => {
    const file = join(folder, 'copydesk.log')
    await writeFile(file, 'x'.repeat(1024 * 1024 + 1))
    openLog(file)('started')
    expect((await readFile(`${file}.old`, 'utf8')).length).toBe(1024 * 1024 + 1)
    expect(await readFile(file, 'utf8')).toMatch(/ started\n$/)
  })

  it('never throws where it cannot write', async () => {
    await writeFile(join(folder, 'file'), '')
    expect(() => { openLog(join(folder, 'file', 'copydesk.log'))('anything', 'thrown text') }).not.toThrow()
  })
})
