import { appendFile, mkdir, mkdtemp, open, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findFiles, readBytes } from '../../store/files'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-files-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('names a file of 300 MB and does not read it', async () => {
  const path = join(folder, 'large.xml')
  await writeFile(path, '')
  await truncate(path, 300 * 1024 * 1024)
  expect(await readBytes(path)).toEqual({ file: path, code: 'too-large', message: 'The file is larger than 64 MB and was left alone.' })
})

test('takes no file that grows while it is read', async () => {
  const path = join(folder, 'growing.txt')
  await writeFile(path, 'a'.repeat(8_000_000))
  const writer = await open(path, 'a')
  const until = new AbortController()
  const writing = (async () => {
    while (!until.signal.aborted) await writer.write('more\n')
  })()
  const read = await readBytes(path)
  until.abort()
  await writing
  await writer.close()
  expect(read).toMatchObject({ code: 'unreadable', message: 'It was still being written while it was read. Import it again when it is whole.' })
  await appendFile(path, 'end')
  expect(await readBytes(path)).toBeInstanceOf(Uint8Array)
})

test('finds 50,000 files, in the order of their names', async () => {
  const names = Array.from({ length: 50_000 }, (_, at) => `${String(at).padStart(5, '0')}.txt`)
  for (let at = 0; at < names.length; at += 500) await Promise.all(names.slice(at, at + 500).map((name) => writeFile(join(folder, name), '')))
  const { files, problems } = await findFiles([folder])
  expect(problems).toEqual([])
  expect(files.map((file) => basename(file))).toEqual(names)
}, 120_000)

test('finds and reads files of every name a disk takes', async () => {
  const names = ['‏خبر عاجل.txt', '速報　地震.xml', 'Üß – „Fähre“.txt', 'a\nb.txt', '💥.txt', '..txt'.slice(1), `${'ж'.repeat(125)}.txt`, 'CON', '%2e%2e%2f.txt', 'x;rm -rf.txt']
  const seen = names.filter((name) => !name.startsWith('.'))
  for (const name of names) await writeFile(join(folder, name), name)
  const { files, problems } = await findFiles([folder])
  expect(problems).toEqual([])
  expect(files.map((file) => basename(file)).sort()).toEqual([...seen].sort())
  for (const file of files) expect(Buffer.from((await readBytes(file)) as Uint8Array).toString()).toBe(basename(file))
})

test('tells what is missing, what leads nowhere and what holds nothing, and follows no link in a circle', async () => {
  await mkdir(join(folder, 'empty'))
  await symlink(folder, join(folder, 'empty', 'circle'))
  await symlink(join(folder, 'nowhere'), join(folder, 'dead.txt'))
  const { files, problems } = await findFiles([join(folder, 'none'), folder, join(folder, 'empty')])
  expect(problems.map(({ code }) => code)).toEqual(['missing', 'no-copy'])
  expect(files).toEqual([join(folder, 'dead.txt')])
  expect(await readBytes(join(folder, 'dead.txt'))).toMatchObject({ code: 'missing' })
})
