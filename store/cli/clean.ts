/** `copydesk clean`: files in, clean stories out, nothing saved. */
import { userInfo } from 'node:os'
import { cleanStories, plainText } from '../clean-story'
import { createClock } from '../clock'
import { findFiles } from '../files'
import { changeId, makeArticle, type ExportOrder, type Problem } from '../model'
import { heldBy, release } from '../standing'
import { wireWords } from '../wire-words'
import { noPlaceFor, writeArticlesTo, type ArticleWriter } from '../write-articles'
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

/** Where stories go as they are read: none is kept, so that a folder of any size takes the memory of a few files. */
interface Way {
  take(stories: readonly Judged[]): Promise<readonly Problem[]>
  end(problems: readonly Problem[]): void
}

export async function runClean(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const ways = await waysFor(options, terminal)
  if (typeof ways === 'string') {
    terminal.say(ways)
    return exitStatus.usage
  }
  const problems: Problem[] = [...ways.problems]
  const now = createClock().now()
  for await (const read of everyFile(options, terminal)) {
    const stories = read.stories.map((story) => judged(story, options.override, now))
    problems.push(...read.problems)
    for (const way of ways.all) problems.push(...(await way.take(stories)))
  }
  for (const way of ways.all) way.end(problems)
  sayProblems(terminal, problems)
  return statusOf(problems)
}

interface Ways {
  readonly all: readonly Way[]
  readonly problems: readonly Problem[]
}

/** Article files, the JSON document, or both; plain text where neither is asked for. A sentence where the order makes no sense. */
async function waysFor(options: Options, terminal: Terminal): Promise<Ways | string> {
  const json = options.json ? [toDocument(terminal)] : []
  if (options.to === null && options.out === null) return { all: options.json ? json : [toText(terminal)], problems: [] }
  const order = orderFrom(options.files, options.to, [])
  if (typeof order === 'string') return order
  const folder = options.out ?? defaultFolder
  const writer = await writeArticlesTo(folder, order)
  if (!writer.ok) return { all: json, problems: [{ file: folder, code: 'not-saved', message: writer.failure.message }] }
  return { all: [toFiles(writer.value, order, folder, terminal), ...json], problems: [] }
}

async function* everyFile({ paths, from }: Options, terminal: Terminal): AsyncGenerator<FileRead> {
  for (const path of paths) {
    if (path === '-') {
      yield readGiven({ file: path, bytes: await terminal.input(), at: new Date().toISOString() }, from)
      continue
    }
    const found = await findFiles([path])
    yield { stories: [], problems: found.problems }
    let count = 0
    for await (const read of readInOrder(found.files, from, terminal.thread)) {
      yield read
      sayProgress(terminal, (count += 1), found.files.length, path)
    }
  }
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
  return stories.flatMap((one) => (one.held === null ? [] : [{ file: one.story.source.file, code: 'held', message: `${nameInFile(one)}${one.held}` }]))
}

/** Of several stories in a file, which one is meant. */
function nameInFile({ story, tags }: Judged): string {
  if (story.source.part === undefined) return ''
  const { headline, slug } = makeArticle(story, tags, 'all')
  return `${headline ?? slug ?? words.message(story.source.part)}: `
}

function toText(terminal: Terminal): Way {
  let printed = 0
  return {
    take: (stories) => {
      for (const story of stories.filter(({ held }) => held === null)) {
        terminal.out(`${printed === 0 ? '' : words.printedBreak}${plainText(story)}`)
        printed += 1
      }
      return Promise.resolve(heldBack(stories))
    },
    end: () => undefined,
  }
}

/** Just what `JSON.stringify` would write of the whole, which may be longer than any string can be. */
function toDocument(terminal: Terminal): Way {
  let told = 0
  const inside = (value: unknown, depth: number) => JSON.stringify(value, null, 2).replace(/\n/g, `\n${' '.repeat(depth)}`)
  return {
    take: (stories) => {
      for (const story of cleanStories(stories)) {
        terminal.out(`${told === 0 ? '{\n  "stories": [' : ','}\n    ${inside(story, 4)}`)
        told += 1
      }
      return Promise.resolve([])
    },
    end: (problems) => {
      terminal.out(`${told === 0 ? '{\n  "stories": []' : '\n  ]'},\n  "problems": ${inside(problems, 2)}\n}\n`)
    },
  }
}

function toFiles(writer: ArticleWriter, order: ExportOrder, folder: string, terminal: Terminal): Way {
  const paths: string[] = []
  const sums = { stories: 0, changes: 0, queries: 0, tags: 0 }
  const write = async ({ story, tags, importedAt: at }: Judged): Promise<readonly Problem[]> => {
    const written = await writer.write({ article: makeArticle(story, tags, 'all'), issue: { id: story.id, revision: 1, at }, own: [] })
    if (!written.ok) return [{ file: story.source.file, code: 'not-saved', message: written.failure.message }]
    paths.push(...written.value.files.map(({ path }) => path))
    return noPlaceFor(written.value.lost, order, story.source.file)
  }
  return {
    take: async (stories) => {
      const problems: Problem[] = [...heldBack(stories)]
      for (const story of stories) {
        sums.stories += 1
        sums.changes += story.history.length
        sums.queries += story.row.queries
        sums.tags += story.tags.length
        if (story.held === null) problems.push(...(await write(story)))
      }
      return problems
    },
    end: () => {
      terminal.say(summary(sums))
      terminal.say(words.files(words.counted(paths.length, 'file', 'files'), folder))
      for (const path of paths) terminal.say(words.wrote(path))
    },
  }
}

function summary({ stories, changes, queries, tags }: Readonly<Record<'stories' | 'changes' | 'queries' | 'tags', number>>): string {
  return words.summary(
    words.counted(stories, 'story', 'stories'),
    words.counted(changes, 'change', 'changes'),
    words.counted(queries, 'query', 'queries'),
    words.counted(tags, 'tag', 'tags'),
  )
}
