/** Writes article files into a folder: whole or not at all, and never over a file that is not the story's own. */
import { Buffer } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { exporters, fileName, nameKey, type Issue } from './export'
import { done, failed, type Article, type ExportFormat, type Reply } from './model'

export interface Written {
  readonly format: ExportFormat
  /** Absolute. */
  readonly path: string
}

export interface ArticleWriter {
  /** Writes one article in every format asked for. `own`: absolute paths of this story's earlier files, which are written anew. */
  write(article: Article, issue: Issue, formats: readonly ExportFormat[], own: readonly string[]): Promise<Reply<readonly Written[]>>
}

/** Makes the folder where it is missing. Fails with `not-saved` and a sentence that says why. */
export async function writeArticlesTo(folder: string): Promise<Reply<ArticleWriter>> {
  const place = resolve(folder)
  try {
    await mkdir(place, { recursive: true })
    const names = new Set((await readdir(place)).map(nameKey))
    return done({ write: (article, issue, formats, own) => writeAll(place, names, { article, issue }, formats, own) })
  } catch (error) {
    return failed('not-saved', `Nothing was written: ${whyNot(place, error)}`)
  }
}

async function writeAll(
  folder: string,
  names: Set<string>,
  { article, issue }: { readonly article: Article; readonly issue: Issue },
  formats: readonly ExportFormat[],
  own: readonly string[],
): Promise<Reply<readonly Written[]>> {
  const written: Written[] = []
  for (const format of formats) {
    const exporter = exporters.find((one) => one.format === format)
    if (exporter === undefined) return failed('unsupported', `Copydesk does not write ${format} files.`)
    const ready: Ready = { extension: exporter.extension, content: Buffer.from(exporter.write(article, issue)) }
    const one = await writeOne(folder, names, article, ready, own)
    if (!one.ok) return one
    written.push({ format, path: one.value })
  }
  return done(written)
}

interface Ready {
  readonly extension: string
  readonly content: Buffer
}

async function writeOne(
  folder: string,
  names: Set<string>,
  article: Article,
  { extension, content }: Ready,
  own: readonly string[],
): Promise<Reply<string>> {
  const tried = new Set<string>()
  for (;;) {
    const name = fileName(article, extension, (candidate) => tried.has(nameKey(candidate)))
    const path = join(folder, name)
    const mine = own.includes(path) || (names.has(nameKey(name)) && (await holds(path, content)))
    if (mine || !names.has(nameKey(name))) {
      const placed = await place(path, content, mine)
      if (!placed.ok) return placed
      names.add(nameKey(name))
      if (placed.value) return done(path)
    }
    tried.add(nameKey(name))
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
