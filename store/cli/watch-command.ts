/** `copydesk watch`: takes in what comes into a folder, until it is stopped. */
import type { WatchStatus } from '../model'
import { watchAndExport } from '../watch-and-export'
import type { Options } from './options'
import { exitStatus, sayProblems, type ExitStatus, type Terminal } from './terminal'
import { words } from './words'

export async function runWatch(options: Options, library: string, terminal: Terminal): Promise<ExitStatus> {
  const [folder] = options.paths
  if (folder === undefined || options.paths.length > 1) {
    terminal.say(words.needsFolder)
    return exitStatus.usage
  }
  let problems = 0
  terminal.say(words.watching(folder))
  const watched = await watchAndExport({
    folder,
    library,
    after: options.then ?? 'leave',
    formats: options.to ?? (options.out === null ? null : ['txt']),
    out: options.out ?? 'clean',
    once: options.once,
    stopped: terminal.stopped ?? new Promise(() => undefined),
    say: (sentence) => terminal.say(sentence),
    status: sayChanges(terminal),
    came(report, written) {
      problems += report.problems.length
      for (const { headline, file, already } of report.stories) if (!already) terminal.say(words.came(headline, file))
      for (const path of written) terminal.say(words.wrote(path))
      sayProblems(terminal, report.problems)
      if (options.json) terminal.out(`${JSON.stringify({ ...report, written })}\n`)
    },
  })
  if (!watched.ok) {
    terminal.say(watched.failure.message)
    if (watched.failure.code === 'read-only') terminal.say(words.watchThere)
    return exitStatus.problems
  }
  terminal.say(words.watched(words.counted(watched.value.stories, 'story', 'stories')))
  if (watched.value.state === 'away') terminal.say(words.away(folder))
  return problems === 0 && watched.value.failures.length === 0 && watched.value.state === 'watching' ? exitStatus.well : exitStatus.problems
}

/** A folder that went or came back, and a source that fell silent, are said once each. */
function sayChanges(terminal: Terminal): (status: WatchStatus) => void {
  let before: WatchStatus | null = null
  return (status) => {
    const isNew = (key: 'state' | 'silentSince'): boolean => status[key] !== (before?.[key] ?? (key === 'state' ? 'watching' : null))
    if (isNew('state')) terminal.say(status.state === 'away' ? words.away(status.folder) : words.back(status.folder))
    if (isNew('silentSince') && status.silentSince !== null) terminal.say(words.silent(status.folder, status.silentSince))
    before = status
  }
}
