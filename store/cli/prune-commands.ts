/** `copydesk prune` and `bin`: stories thrown away by a rule, shown before; the bin they lie in; and its emptying. */
import { isId, pruneOnly, storyId, type QueueRow, type Reply } from '../model'
import { openDesk, type OpenedDesk } from '../open-desk'
import { discard, findPrunable, takeBack } from '../prune'
import { listLine } from './list-commands'
import type { Options } from './options'
import { exitStatus, type ExitStatus, type Terminal } from './terminal'
import { words } from './words'

/** Shows what would go; with `--do` it goes, to the bin. */
export async function runPrune({ olderThan, only, really, json }: Options, library: string, terminal: Terminal): Promise<ExitStatus> {
  if (olderThan === null) return usage(terminal, words.needsAge)
  return onLibrary(library, really, terminal, async (opened) => {
    const found = await findPrunable(opened.library, { olderThan, only: pruneOnly.find((one) => one === only) ?? 'any' }, Date.now())
    if (!found.ok) return found
    show(found.value, json, terminal)
    const gone = really ? await discard(opened.library, opened.queue, found.value.map(({ id }) => id)) : null
    if (gone?.ok === false) return gone
    terminal.say(really ? words.pruned(stories(found.value.length)) : words.wouldPrune(stories(found.value.length)))
    return found
  })
}

/** `bin` lists, `bin restore ID…` takes out (all, where none is named), `bin empty` deletes for good. */
export async function runBin({ paths, json }: Options, library: string, terminal: Terminal): Promise<ExitStatus> {
  const [act = 'list', ...ids] = paths
  if (!['list', 'restore', 'empty'].includes(act) || ids.some((id) => !isId(id))) return usage(terminal, words.unknownBin)
  return onLibrary(library, act !== 'list', terminal, async (opened) => {
    const rows = await opened.library.binned()
    if (!rows.ok) return rows
    if (act === 'empty') return empty(opened, terminal)
    if (act === 'list') show(rows.value, json, terminal)
    else {
      const wanted = ids.length === 0 ? rows.value.map(({ id }) => id) : ids.map(storyId)
      const back = await takeBack(opened.library, opened.queue, wanted)
      if (!back.ok) return back
      terminal.say(words.tookBack(stories(back.value.length)))
    }
    return rows
  })
}

async function empty({ library }: OpenedDesk, terminal: Terminal): Promise<Reply<unknown>> {
  const gone = await library.emptyBin()
  if (gone.ok) terminal.say(words.emptied(stories(gone.value.stories), gone.value.bytes))
  return gone
}

type Work = (opened: OpenedDesk) => Promise<Reply<unknown>>

async function onLibrary(folder: string, writes: boolean, terminal: Terminal, work: Work): Promise<ExitStatus> {
  const opened = await openDesk(folder, !writes, () => undefined)
  if (!opened.ok) return fail(terminal, opened.failure.message)
  try {
    if (writes && opened.value.readOnly !== null) return fail(terminal, opened.value.readOnly)
    const done = await work(opened.value)
    return done.ok ? exitStatus.well : fail(terminal, done.failure.message)
  } finally {
    await opened.value.close()
  }
}

function show(rows: readonly QueueRow[], json: boolean, terminal: Terminal): void {
  if (json) terminal.out(`${JSON.stringify({ stories: rows }, null, 2)}\n`)
  else terminal.out(rows.map(listLine).join(''))
}

const stories = (count: number): string => words.counted(count, 'story', 'stories')

function usage(terminal: Terminal, sentence: string): ExitStatus {
  terminal.say(sentence)
  return exitStatus.usage
}

function fail(terminal: Terminal, message: string): ExitStatus {
  terminal.say(message)
  return exitStatus.problems
}
