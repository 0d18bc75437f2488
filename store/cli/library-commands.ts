/** `copydesk import`, `list`, `search`, `show` and `export`: the same desk over a library on disk. */
import { cleanStory } from '../clean-story'
import { handedOver } from '../handed-over'
import { knock } from '../knock'
import { done, isId, storyId, upgradeJob, type Desk, type Named, type Progress, type Reply } from '../model'
import { openDesk } from '../open-desk'
import { list, search } from './list-commands'
import { orderFrom } from './export-options'
import type { Options } from './options'
import { exitStatus, sayProblems, sayProgress, statusOf, type ExitStatus, type Terminal } from './terminal'
import { words } from './words'

type Command = (desk: Desk, options: Options, terminal: Terminal, indexed: () => Promise<void>) => Promise<ExitStatus>

/** Commands that only read take the library as a guest, so that a window that owns it is not disturbed. */
const commands: Readonly<Record<string, { readonly run: Command; readonly writes: boolean }>> = {
  import: { run: importAll, writes: true },
  list: { run: list, writes: false },
  search: { run: search, writes: false },
  show: { run: show, writes: false },
  export: { run: exportAll, writes: true },
}

export const isLibraryCommand = (command: string): boolean => Object.prototype.hasOwnProperty.call(commands, command)

export async function runOnLibrary(options: Options, folder: string, terminal: Terminal): Promise<ExitStatus> {
  const command = commands[options.command]
  if (command === undefined) return exitStatus.usage
  const say = ({ job, done: count, total, what }: Progress): void =>
    sayProgress(terminal, count, total, job === upgradeJob ? words.upgrading : what)
  const opened = await openDesk(folder, !command.writes, say)
  if (!opened.ok) return fail(terminal, opened.failure.message)
  const { desk, readOnly, notices, indexed, close } = opened.value
  const owner = command.writes && readOnly !== null ? await knock(folder, say) : null
  try {
    if (owner !== null) terminal.say(words.handedOver)
    else if (options.command === 'import' && readOnly !== null) return exitStatus.problems
    return await command.run(owner === null ? desk : handedOver(desk, owner), options, terminal, indexed)
  } finally {
    // Whoever only reads asked for no more.
    for (const sentence of notices()) if (sentence !== readOnly || (command.writes && owner === null)) terminal.say(sentence)
    await close()
  }
}

function fail(terminal: Terminal, message: string): ExitStatus {
  terminal.say(message)
  return exitStatus.problems
}

async function importAll(desk: Desk, { paths, json }: Options, terminal: Terminal): Promise<ExitStatus> {
  const report = await desk.importPaths('import', paths)
  if (!report.ok) return fail(terminal, report.failure.message)
  const { stories, problems, killed = [] } = report.value
  if (json) terminal.out(`${JSON.stringify({ stories, killed, problems }, null, 2)}\n`)
  for (const story of killed) await sayKilled(desk, story, terminal)
  const already = stories.filter((story) => story.already).length
  terminal.say(words.imported(words.counted(stories.length - already, 'story', 'stories'), already))
  sayProblems(terminal, problems)
  return statusOf(problems)
}

/** With every file of it that went out before, which whoever has them must be told of. */
async function sayKilled(desk: Desk, { id, headline }: Named, terminal: Terminal): Promise<void> {
  terminal.say(words.killed(headline))
  const family = await desk.family(id)
  const exports = family.ok ? family.value.versions.filter(({ row }) => row.id === id).flatMap((version) => version.exports) : []
  for (const path of new Set(exports.map((one) => one.path))) terminal.say(words.alreadyOut(path))
}

async function show(desk: Desk, { paths, json }: Options, terminal: Terminal): Promise<ExitStatus> {
  const [id] = paths
  if (id === undefined || paths.length > 1) {
    terminal.say(words.needsStory)
    return exitStatus.usage
  }
  if (!isId(id)) return fail(terminal, `“${id}” is not the id of a story.`)
  const shown = json ? await showJson(desk, id) : await desk.cleanText(storyId(id))
  if (!shown.ok) return fail(terminal, shown.failure.message)
  terminal.out(shown.value)
  return exitStatus.well
}

async function showJson(desk: Desk, id: string): Promise<Reply<string>> {
  const opened = await desk.open(storyId(id))
  if (!opened.ok) return opened
  const wire = await desk.wire(storyId(id))
  const { story, imported, history, tags } = opened.value.dossier
  const made = cleanStory({ story, imported, history, tags, wireText: wire.ok ? wire.value.text : '' })
  return done(`${JSON.stringify(made, null, 2)}\n`)
}

async function exportAll(desk: Desk, { paths, to, out, override, files: asked }: Options, terminal: Terminal): Promise<ExitStatus> {
  const bad = paths.filter((path) => !isId(path))
  if (bad.length > 0) return fail(terminal, `“${bad.join('”, “')}” is not the id of a story.`)
  const rows = await desk.list()
  if (!rows.ok) return fail(terminal, rows.failure.message)
  const ids = paths.length > 0 ? paths.map(storyId) : rows.value.filter(({ state }) => state !== 'spiked').map(({ id }) => id)
  const folder = out ?? 'clean'
  if (override !== null) {
    const released = await desk.release(ids, override)
    if (!released.ok) return fail(terminal, released.failure.message)
  }
  const settings = await desk.settings()
  if (!settings.ok) return fail(terminal, settings.failure.message)
  const order = orderFrom(asked, to, settings.value.export.presets)
  if (typeof order === 'string') return fail(terminal, order)
  const report = await desk.export('export', ids, order, folder)
  if (!report.ok) return fail(terminal, report.failure.message)
  const { files, problems, unchanged } = report.value
  if (unchanged > 0) terminal.say(words.unchanged(words.counted(unchanged, 'story', 'stories')))
  terminal.say(words.files(words.counted(files.length, 'file', 'files'), folder))
  for (const { path } of files) terminal.say(words.wrote(path))
  sayProblems(terminal, problems)
  return statusOf(problems)
}
