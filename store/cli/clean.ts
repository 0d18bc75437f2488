/** `copydesk clean`: files in, clean stories out, nothing saved. */
import { exporters, articleJson, type CleanStory } from '../export'
import { findFiles, readBytes } from '../files'
import { intake, type Prepared } from '../intake'
import { explain, lineFinder, makeArticle, type Article, type Block, type ExportFormat, type Problem } from '../model'
import { findQueries } from '../clean'
import { writeArticlesTo } from '../write-articles'
import type { Options } from './options'
import { sayProblems, statusOf, type ExitStatus, type Terminal } from './terminal'
import { words } from './words'

/** Where article files go when `--to` is given without `--out`. */
const defaultFolder = 'clean'

interface Cleaned {
  readonly stories: readonly Prepared[]
  readonly problems: readonly Problem[]
}

export async function runClean(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const cleaned = await cleanAll(options, terminal)
  const problems = [...cleaned.problems]
  if (options.to !== null || options.out !== null) {
    problems.push(...(await writeFiles(cleaned.stories, options.to ?? ['txt'], options.out ?? defaultFolder, terminal)))
  } else if (!options.json) terminal.out(cleaned.stories.map(({ story, tags }) => plain(makeArticle(story, tags))).join(words.printedBreak))
  if (options.json) terminal.out(`${JSON.stringify({ stories: cleanStories(cleaned.stories), problems }, null, 2)}\n`)
  sayProblems(terminal, problems)
  return statusOf(problems)
}

async function cleanAll({ paths, from }: Options, terminal: Terminal): Promise<Cleaned> {
  const stories: Prepared[] = []
  const problems: Problem[] = []
  const at = new Date().toISOString()
  for (const path of paths) {
    const found = path === '-' ? { files: ['-'], problems: [] } : await findFiles([path])
    problems.push(...found.problems)
    for (const file of found.files) {
      const bytes = file === '-' ? await terminal.input() : await readBytes(file)
      if (!(bytes instanceof Uint8Array)) {
        problems.push(bytes)
        continue
      }
      const made = intake({ bytes, file, at, ...(from !== null && { from }) })
      stories.push(...made.stories)
      problems.push(...made.problems)
    }
  }
  return { stories, problems }
}

function plain(article: Article): string {
  return exporters.find(({ format }) => format === 'txt')?.write(article) ?? ''
}

type Shown = Pick<Prepared, 'story' | 'imported' | 'history' | 'tags' | 'wireText'>

/** The stories of the `--json` document; those of one wire share its lines. */
function cleanStories(stories: readonly Shown[]): readonly CleanStory[] {
  const finders = new Map<string, LineFinder>()
  return stories.map((story) => {
    const finder = finders.get(story.wireText) ?? lineFinder(story.wireText)
    finders.set(story.wireText, finder)
    return cleanStory(story, finder)
  })
}

type LineFinder = ReturnType<typeof lineFinder>

/** One story of the `--json` document: the article, every change with its words and line, every query. */
export function cleanStory({ story, imported, history, tags, wireText }: Shown, lineOf: LineFinder = lineFinder(wireText)): CleanStory {
  const line = (block: Block | undefined): { line?: number } => {
    const from = block?.source[0]?.from
    return from === undefined ? {} : { line: lineOf(from) }
  }
  const changes = explain(imported, history).map(({ recorded, block, before, after }) => ({
    rule: recorded.change.rule,
    reason: recorded.change.reason,
    before,
    after,
    ...line(block),
  }))
  const queries = findQueries(story).map(({ rule, reason, block: id, from, to }) => {
    const block = story.blocks.find((one) => one.id === id)
    return { rule, reason, text: block === undefined ? '' : from === to ? block.text : block.text.slice(from, to), ...line(block) }
  })
  return articleJson(makeArticle(story, tags), changes, queries)
}

async function writeFiles(stories: readonly Prepared[], formats: readonly ExportFormat[], folder: string, terminal: Terminal): Promise<readonly Problem[]> {
  const writer = await writeArticlesTo(folder)
  if (!writer.ok) return [{ file: folder, code: 'not-saved', message: writer.failure.message }]
  const problems: Problem[] = []
  const paths: string[] = []
  for (const { story, tags } of stories) {
    const written = await writer.value.write(makeArticle(story, tags), formats, [])
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
