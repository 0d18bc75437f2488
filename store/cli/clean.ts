/** `copydesk clean`: files in, clean stories out, nothing saved. */
import { userInfo } from 'node:os'
import { cleanStories, plainText } from '../clean-story'
import { createClock } from '../clock'
import { findFiles } from '../files'
import type { Prepared } from '../intake'
import { changeId, makeArticle, type ExportOrder, type Problem } from '../model'
import { heldBy, release } from '../standing'
import { wireWords } from '../wire-words'
import { noPlaceFor, writeArticlesTo } from '../write-articles'
import { orderFrom } from './export-options'
import type { Options } from './options'
import { readGiven, type Dated, type FileRead } from './read-file'
import { readInOrder } from './reading-threads'
import { exitStatus, sayProblems, sayProgress, statusOf, type ExitStatus, type Terminal } from './terminal'
import { words } from './words'

/** Where article files go when `--to` is given without `--out`. */
const defaultFolder = 'clean'

/** Nothing is saved here, so the same wire cleaned again gives the same files, not a second set beside the first. */
interface Judged extends Dated {
  /** Why it may not go out; `null` when it may. */
  readonly held: string | null
}

interface Cleaned {
  readonly stories: readonly Judged[]
  readonly problems: readonly Problem[]
}

export async function runClean(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const cleaned = await cleanAll(options, terminal)
  const problems = [...cleaned.problems]
  if (options.to !== null || options.out !== null) {
    const order = orderFrom(options.files, options.to, [])
    if (typeof order === 'string') {
      terminal.say(order)
      return exitStatus.usage
    }
    problems.push(...(await writeFiles(cleaned.stories, order, options.out ?? defaultFolder, terminal)))
  } else if (!options.json) {
    terminal.out(cleaned.stories.filter(({ held }) => held === null).map(plainText).join(words.printedBreak))
    problems.push(...heldBack(cleaned.stories))
  }
  if (options.json) terminal.out(`${JSON.stringify({ stories: cleanStories(cleaned.stories), problems }, null, 2)}\n`)
  sayProblems(terminal, problems)
  return statusOf(problems)
}

async function cleanAll({ paths, from, override }: Options, terminal: Terminal): Promise<Cleaned> {
  const stories: Judged[] = []
  const problems: Problem[] = []
  const now = createClock().now()
  const take = (read: FileRead): void => {
    for (const story of read.stories) stories.push(judged(story, override, now))
    problems.push(...read.problems)
  }
  for (const path of paths) {
    if (path === '-') {
      take(readGiven({ file: path, bytes: await terminal.input(), at: new Date().toISOString() }, from))
      continue
    }
    const found = await findFiles([path])
    problems.push(...found.problems)
    let count = 0
    for await (const read of readInOrder(found.files, from, terminal.thread)) {
      take(read)
      sayProgress(terminal, (count += 1), found.files.length, path)
    }
  }
  return { stories, problems }
}

/** The JSON document tells of every story; what may not go out is neither printed nor written as an article. */
function judged(story: Dated, why: string | null, now: number): Judged {
  const id = changeId('override')
  const released = why === null ? null : release(story, { id, at: new Date(now).toISOString(), now, who: userInfo().username, why })
  const judgedStory = released !== null && released.ok ? released.value : story
  const gate = heldBy(judgedStory, now)
  return { ...judgedStory, held: gate === null ? null : wireWords.held(gate) }
}

function heldBack(stories: readonly Judged[]): readonly Problem[] {
  return stories.flatMap(({ story, held }) => (held === null ? [] : [{ file: story.source.file, code: 'held', message: held }]))
}

async function writeFiles(
  stories: readonly Judged[],
  order: ExportOrder,
  folder: string,
  terminal: Terminal,
): Promise<readonly Problem[]> {
  const writer = await writeArticlesTo(folder, order)
  if (!writer.ok) return [{ file: folder, code: 'not-saved', message: writer.failure.message }]
  const problems: Problem[] = [...heldBack(stories)]
  const paths: string[] = []
  for (const { story, tags, importedAt: at } of stories.filter(({ held }) => held === null)) {
    const written = await writer.value.write({ article: makeArticle(story, tags, 'all'), issue: { id: story.id, revision: 1, at }, own: [] })
    if (!written.ok) problems.push({ file: story.source.file, code: 'not-saved', message: written.failure.message })
    else {
      paths.push(...written.value.files.map(({ path }) => path))
      problems.push(...noPlaceFor(written.value.lost, order, story.source.file))
    }
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
