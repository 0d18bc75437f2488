/** A ZIP archive: each file in it is read as any other file, under "a.zip!inner.xml". What gzip packed is read under its own name. */
import type { Problem, Wire } from '../model'
import type { Inside, Read } from './importer'
import { entriesOf, inflate, mostEntries, ungzip, type Entry } from './zip'

/** What other systems put into archives for themselves. */
const machine = /(?:^|[/\\])(?:__MACOSX[/\\]|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/

export function readArchive(file: string, inside: Inside): Read {
  const entries = entriesOf(inside.bytes)
  if (entries === undefined) return failure(file, 'unreadable', 'The archive is cut off or damaged; nothing in it can be read.')
  const files = entries.filter(({ folder, name }) => !folder && !machine.test(name))
  if (files.length === 0) return failure(file, 'empty', 'The archive holds no files.')
  const wires: Wire[] = []
  const problems: Problem[] = []
  for (const entry of files) {
    inside.allowance.entries -= 1
    if (inside.allowance.entries < 0) {
      problems.push({ file, code: 'too-large', message: `Of an archive at most ${String(mostEntries)} files are read; the rest was not.` })
      break
    }
    const read = readEntry(file, entry, inside)
    wires.push(...read.wires)
    problems.push(...read.problems)
  }
  return { wires, problems }
}

export function readGzip(file: string, { bytes, allowance }: Inside, read: (plain: Uint8Array) => Read): Read {
  const plain = ungzip(bytes, allowance)
  if (plain.ok) return read(plain.bytes)
  return failure(file, plain.tooLarge ? 'too-large' : 'unreadable', `This file of the archive ${plain.why}.`)
}

function readEntry(file: string, entry: Entry, inside: Inside): Read {
  const plain = inflate(inside.bytes, entry, inside.allowance)
  if (plain.ok) return inside.open(plain.bytes, entry.name)
  return failure(`${file}!${entry.name}`, plain.tooLarge ? 'too-large' : 'unreadable', `This file of the archive ${plain.why}.`)
}

function failure(file: string, code: Problem['code'], message: string): Read {
  return { wires: [], problems: [{ file, code, message }] }
}
