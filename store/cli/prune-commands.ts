/** `copydesk prune` and `bin`: stories thrown away by a rule, shown before; the bin they lie in; and its emptying. */
import { knock, type Owner } from '../knock'
import { done, isId, pruneOnly, storyId, type PruneRule, type QueueRow, type Reply, type StoryId } from '../model'
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
    const rule = { olderThan, only: pruneOnly.find((one) => one === only) ?? 'any' }
    const found = await findPrunable(opened.library, rule, Date.now())
    if (!found.ok) return found
    show(found.value, json, terminal)
    if (!really) terminal.say(words.wouldPrune(stories(found.value.length)))
    const gone = really ? await prune(opened, found.value.map(({ id }) => id), rule) : done([])
    if (gone.ok && really) terminal.say(words.pruned(stories(gone.value.length)))
    return gone
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
      const back = await bringBack(opened, wanted)
      if (!back.ok) return back
      terminal.say(words.tookBack(stories(back.value)))
    }
    return rows
  })
}

async function prune({ library, queue, owner }: Worked, ids: readonly StoryId[], rule: PruneRule): Promise<Reply<readonly StoryId[]>> {
  if (owner !== null) return owner.ask('prune', rule)
  const gone = await discard(library, queue, ids)
  return gone.ok ? done(ids) : gone
}

async function bringBack({ library, queue, owner }: Worked, ids: readonly StoryId[]): Promise<Reply<number>> {
  if (owner !== null) return owner.ask('takeBack', ids)
  const back = await takeBack(library, queue, ids)
  return back.ok ? done(back.value.length) : back
}

async function empty({ library, owner }: Worked, terminal: Terminal): Promise<Reply<unknown>> {
  const gone = owner === null ? await library.emptyBin() : await owner.ask('emptyBin')
  if (gone.ok) terminal.say(words.emptied(stories(gone.value.stories), gone.value.bytes))
  return gone
}

/** A library that is worked on, by ourselves or by whoever has it open. */
interface Worked extends OpenedDesk {
  readonly owner: Owner | null
}

type Work = (worked: Worked) => Promise<Reply<unknown>>

async function onLibrary(folder: string, writes: boolean, terminal: Terminal, work: Work): Promise<ExitStatus> {
  const opened = await openDesk(folder, !writes, () => undefined)
  if (!opened.ok) return fail(terminal, opened.failure.message)
  try {
    const why = writes ? opened.value.readOnly : null
    const owner = why === null ? null : await knock(folder, () => undefined)
    if (why !== null && owner === null) return fail(terminal, why)
    if (owner !== null) terminal.say(words.handedOver)
    const worked = await work({ ...opened.value, owner })
    return worked.ok ? exitStatus.well : fail(terminal, worked.failure.message)
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
