import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ImportThread } from '../../../electron/import-thread'

/** Stands in for the importer: it dies over a file named `die`, never ends with one named `hang`, and finds nothing in any other. */
const program = `
  const { parentPort } = require('node:worker_threads')
  parentPort.on('message', ({ id, args: [{ file }] }) => {
    if (file === 'die') process.exit(9)
    if (file === 'hang') for (;;);
    parentPort.postMessage({ kind: 'answer', id, value: { sha256: file, stories: [], problems: [] } })
  })
`

let folder = ''
let lost: Error[] = []
let imports: ImportThread

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-import-'))
  const file = join(folder, 'worker.cjs')
  await writeFile(file, program)
  lost = []
  imports = new ImportThread(file, (error) => { lost.push(error) })
})

afterEach(async () => {
  await imports.stop()
  await rm(folder, { recursive: true })
})

const input = (file: string) => ({ file, bytes: new TextEncoder().encode('hello'), at: '2026-11-22T12:00:00Z' })

describe('the import thread', () => {
  it('names a file that brought it down as a problem, and goes on with the next', async () => {
    const [first, second] = await Promise.all([imports.intake(input('die')), imports.intake(input('good.txt'))])
    expect(first).toEqual({
      sha256: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
      stories: [],
      problems: [{ file: 'die', code: 'internal', message: 'Reading die was stopped.' }],
    })
    expect(second).toEqual({ sha256: 'good.txt', stories: [], problems: [] })
    expect(lost).toHaveLength(1)
  })

  it('can be interrupted in a file that never ends, and loses no other', async () => {
    const hanging = imports.intake(input('hang'))
    const waiting = imports.intake(input('good.txt'))
    const asking = setInterval(() => { imports.interrupt() }, 20) // heeded once the file has run for a second
    expect((await hanging).problems).toEqual([{ file: 'hang', code: 'internal', message: 'Reading hang was stopped.' }])
    clearInterval(asking)
    expect(await waiting).toEqual({ sha256: 'good.txt', stories: [], problems: [] })
  })
})
