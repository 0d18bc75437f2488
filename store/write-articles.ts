/** Writes article files into a folder: whole or not at all, and never over a file that is not the story's own. */
import { Buffer } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { exporters, fileName, folderName, nameKey, textBytes, type Exporter, type Issue } from './export'
import { done, failed, type Article, type ExportFormat, type ExportOrder, type Problem, type Reply, type TextProfile } from './model'

export interface Written {
  readonly format: ExportFormat
  /** Absolute. */
  readonly path: string
}

export interface WrittenArticle {
  readonly files: readonly Written[]
  /** Letters that the encoding of the text file has no place for. */
  readonly lost: readonly string[]
}

/** One article, and absolute paths of its story's earlier files, which are written anew. */
export interface Going {
  readonly article: Article
  readonly issue: Issue
  readonly own: readonly string[]
}

export interface ArticleWriter {
  /** Absolute path of the folder that files go to. */
  readonly folder: string
  /** Writes one article in every format of the order. */
  write(going: Going): Promise<Reply<WrittenArticle>>
}

/** Makes the folder where it is missing. Fails with `not-saved` and a sentence that says why. */
export async function writeArticlesTo(folder: string, order: ExportOrder): Promise<Reply<ArticleWriter>> {
  const place = resolve(folder, folderName(order.folder))
  try {
    await mkdir(place, { recursive: true })
    const names = new Set((await readdir(place)).map(nameKey))
    const here = { folder: place, names, written: new Set<string>(), order }
    return done({ folder: place, write: (going) => writeAll(here, going) })
  } catch (error) {
    return failed('not-saved', `Nothing was written: ${whyNot(place, error)}`)
  }
}

/** Letters named in a problem; more of them would say no more. */
const mostNamed = 12

/** What stands in a file otherwise than in the copy is told. */
export function noPlaceFor(lost: readonly string[], { text }: ExportOrder, file: string): readonly Problem[] {
  if (lost.length === 0) return []
  const named = lost.slice(0, mostNamed).join(' ') + (lost.length > mostNamed ? ' …' : '')
  const message = `${text.encoding} has no place for these letters: ${named}. In the text file each stands as the nearest there is, or as “?”.`
  return [{ file, code: 'unsupported', message }]
}

interface Place {
  readonly folder: string
  /** Keys of the names that are there. */
  readonly names: Set<string>
  /** Keys of the names this run has written: two stories of the same words are two files. */
  readonly written: Set<string>
  readonly order: ExportOrder
}

async function writeAll(place: Place, going: Going): Promise<Reply<WrittenArticle>> {
  const files: Written[] = []
  const lost: string[] = []
  for (const format of place.order.formats) {
    const exporter = exporters.find((one) => one.format === format)
    if (exporter === undefined) return failed('unsupported', `Copydesk does not write ${format} files.`)
    const ready = readyFile(exporter, place.order.text, going)
    const one = await writeOne(place, going, ready)
    if (!one.ok) return one
    files.push({ format, path: one.value })
    lost.push(...ready.lost)
  }
  return done({ files, lost })
}

interface Ready {
  readonly extension: string
  readonly content: Buffer
  readonly lost: readonly string[]
}

function readyFile(exporter: Exporter, text: TextProfile, { article, issue }: Going): Ready {
  const written = exporter.write(article, issue, text)
  const { format, extension } = exporter
  if (format !== 'txt' || typeof written !== 'string') return { extension, content: Buffer.from(written), lost: [] }
  const { bytes, lost } = textBytes(written, text)
  return { extension, content: bytes, lost }
}

async function writeOne({ folder, names, written, order }: Place, going: Going, { extension, content }: Ready): Promise<Reply<string>> {
  const { article, issue, own } = going
  const tried = new Set<string>()
  const isTaken = (candidate: string): boolean => {
    const key = nameKey(candidate)
    return tried.has(key) || (written.has(key) && !own.includes(join(folder, candidate)))
  }
  for (;;) {
    const name = fileName({ article, issue, template: order.fileName }, extension, isTaken)
    const path = join(folder, name)
    const key = nameKey(name)
    const mine = own.includes(path) || (names.has(key) && !written.has(key) && (await holds(path, content)))
    if (mine || !names.has(key)) {
      const placed = await place(path, content, mine)
      if (!placed.ok) return placed
      names.add(key)
      if (placed.value) {
        written.add(key)
        return done(path)
      }
    }
    tried.add(key)
  }
}

/** Whether the file is there already with just this content: an article written before, by a run that kept no record. */
async function holds(path: string, content: Buffer): Promise<boolean> {
  try {
    return content.equals(await readFile(path))
  } catch {
    return false
  }
}

/** `false` when a file of that name has appeared meanwhile. */
async function place(path: string, content: Buffer, over: boolean): Promise<Reply<boolean>> {
  const temporary = join(dirname(path), `.copydesk-${randomUUID()}.tmp`)
  try {
    await writeWhole(temporary, content)
    if (!over) await claim(path)
    await rename(temporary, path)
    return done(true)
  } catch (error) {
    if (!over && codeOf(error) === 'EEXIST') return done(false)
    return failed('not-saved', `${path} was not written: ${whyNot(path, error)}`)
  } finally {
    await rm(temporary, { force: true })
  }
}

/** Takes a name that nobody has, on file systems without hard links too. Throws EEXIST when somebody does. */
async function claim(path: string): Promise<void> {
  await (await open(path, 'wx', 0o644)).close()
}

async function writeWhole(path: string, content: Buffer): Promise<void> {
  let file: FileHandle | undefined
  try {
    file = await open(path, 'wx', 0o644)
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file?.close()
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function whyNot(path: string, error: unknown): string {
  const code = codeOf(error)
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full.'
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be written to.`
    case 'ENOTDIR':
    case 'EEXIST':
      return `${path} is not a folder.`
    case 'ENAMETOOLONG':
      return 'the name is too long for this disk.'
    default:
      return code === '' ? 'the disk refused.' : `the disk refused (${code}).`
  }
}
