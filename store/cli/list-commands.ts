/** `copydesk list` and `search`: the stories of a library by the language of the window's search field. */
import { heldOf, storyStates, wholeQueue, type Desk, type Listed, type ListedRow, type Listing, type QueueRow } from '../model'
import type { Options } from './options'
import { exitStatus, type ExitStatus, type Terminal } from './terminal'
import { words } from './words'

/** More than any library has. */
const all = 2 ** 31

/** The bin included, unless the words ask for a state. */
export async function list(desk: Desk, options: Options, terminal: Terminal, indexed: () => Promise<void>): Promise<ExitStatus> {
  const { paths, order } = options
  if (paths.length > 0) await indexed()
  return print(desk, { ...wholeQueue, search: searchOf(paths), states: [...storyStates], order: order ?? 'newest' }, options, terminal)
}

export async function search(desk: Desk, options: Options, terminal: Terminal, indexed: () => Promise<void>): Promise<ExitStatus> {
  const { paths, order } = options
  if (paths.length === 0) {
    terminal.say(words.needsWords)
    return exitStatus.usage
  }
  await indexed()
  return print(desk, { ...wholeQueue, search: searchOf(paths), order: order ?? 'best' }, options, terminal)
}

/** One argument is what would be typed in the window; of several, one with spaces was a quotation before the shell took its marks. */
function searchOf(args: readonly string[]): string {
  const [only = ''] = args
  if (args.length < 2) return only
  return args.map((arg) => (/\s/.test(arg) && !arg.includes('"') ? arg.replace(/^(-?(?:[a-z]+:)?)([^]*)$/i, '$1"$2"') : arg)).join(' ')
}

async function print(desk: Desk, listing: Listing, { json, limit }: Options, terminal: Terminal): Promise<ExitStatus> {
  const listed = await desk.find(listing, 0, limit ?? all, [])
  if (!listed.ok) {
    terminal.say(listed.failure.message)
    return exitStatus.problems
  }
  const { rows, ignored, total } = listed.value
  if (json) terminal.out(`${JSON.stringify({ total, stories: rows.map(asJson) }, null, 2)}\n`)
  else terminal.out(rows.map(line).join(''))
  if (ignored.length > 0) terminal.say(words.ignored(ignored))
  if (!json) sayTotal(listed.value, terminal)
  return exitStatus.well
}

function sayTotal({ rows, total, library }: Listed, terminal: Terminal): void {
  if (library.new + library.ready + library.spiked === 0) terminal.say(words.emptyLibrary)
  else if (total === 0) terminal.say(words.noneFound)
  else if (rows.length < total) terminal.say(words.more(rows.length, total))
}

function asJson({ row, unread, snippet }: ListedRow) {
  return { ...row, unread, ...(snippet === null ? {} : { snippet: snippet.text }) }
}

export function listLine({ id, state, importedAt, source, headline, wire }: QueueRow): string {
  const held = wire?.gate === undefined || heldOf(wire, Date.now()) === 'over' ? '' : `${words.held(wire.gate, wire.until)}  `
  return `${id}  ${state.padEnd(6)}  ${importedAt.slice(0, 16).replace('T', ' ')}  ${source}  ${held}${headline}\n`
}

function line({ row, snippet }: ListedRow): string {
  const first = listLine(row)
  return snippet === null ? first : `${first}    ${snippet.text}\n`
}
