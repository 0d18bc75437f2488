/** `copydesk clean`: files in, clean stories out, nothing saved. */
import { cleanStories, plainText } from '../clean-story'
import { changedAt, findFiles, readBytes } from '../files'
import { intake, type Prepared } from '../intake'
import { makeArticle, type ExportFormat, type Problem } from '../model'
import { writeArticlesTo } from '../write-articles'
import type { Options } from './options'
import { sayProblems, statusOf, type ExitStatus, type Terminal } from './terminal'
import { words } from './words'

/** Where article files go when `--to` is given without `--out`. */
const defaultFolder = 'clean'

/**
 * A story is as old as the file it came in. Nothing is saved here, so the clock must not stand in what is written either: the same
 * wire cleaned again gives the same files, not a second set beside the first.
 */
interface Dated extends Prepared {
  readonly at: string
}

interface Cleaned {
  readonly stories: readonly Dated[]
  readonly problems: readonly Problem[]
}

export async function runClean(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const cleaned = await cleanAll(options, terminal)
  const problems = [...cleaned.problems]
  if (options.to !== null || options.out !== null) {
    problems.push(...(await writeFiles(cleaned.stories, options.to ?? ['txt'], options.out ?? defaultFolder, terminal)))
  } else if (!options.json) terminal.out(cleaned.stories.map(plainText).join(words.printedBreak))
  if (options.json) terminal.out(`${JSON.stringify({ stories: cleanStories(cleaned.stories), problems }, null, 2)}\n`)
  sayProblems(terminal, problems)
  return statusOf(problems)
}

async function cleanAll({ paths, from }: Options, terminal: Terminal): Promise<Cleaned> {
  const stories: Dated[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const found = path === '-' ? { files: ['-'], problems: [] } : await findFiles([path])
    problems.push(...found.problems)
    for (const file of found.files) {
      const bytes = file === '-' ? await terminal.input() : await readBytes(file)
      if (!(bytes instanceof Uint8Array)) {
        problems.push(bytes)
        continue
      }
      const at = (file === '-' ? undefined : await changedAt(file)) ?? new Date().toISOString()
      const made = intake({ bytes, file, at, ...(from !== null && { from }) })
      stories.push(...made.stories.map((story) => ({ ...story, at })))
      problems.push(...made.problems)
    }
  }
  return { stories, problems }
}

async function writeFiles(
  stories: readonly Dated[],
  formats: readonly ExportFormat[],
  folder: string,
  terminal: Terminal,
): Promise<readonly Problem[]> {
  const writer = await writeArticlesTo(folder)
  if (!writer.ok) return [{ file: folder, code: 'not-saved', message: writer.failure.message }]
  const problems: Problem[] = []
  const paths: string[] = []
  for (const { story, tags, at } of stories) {
    const written = await writer.value.write(makeArticle(story, tags), { id: story.id, revision: 1, at }, formats, [])
    if (written.ok) paths.push(...written.value.map(({ path }) => path))
    else problems.push({ file: story.source.file, code: 'not-saved', message: written.failure.message })
  }
  terminal.say(summary(stories))
  terminal.say(words.files(words.counted(paths.length, 'file', 'files'), folder))
  for (const path of paths) terminal.say(words.wrote(path))
  return problems
}

function summary(stories: readonly Prepared[]): string {
  const sum = (count: (story: Prepared) => number): number => stories.reduce((total, story) => total + count(story), 0)
  return words.summary(
    words.counted(stories.length, 'story', 'stories'),
    words.counted(sum(({ history }) => history.length), 'change', 'changes'),
    words.counted(sum(({ row }) => row.queries), 'query', 'queries'),
    words.counted(sum(({ tags }) => tags.length), 'tag', 'tags'),
  )
}
