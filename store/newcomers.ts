/**
 * What stories that come in mean for those that are here: each is tied to the chain it belongs to before it is saved, and a kill or a
 * withhold is carried to every version it is about.
 */
import { sketchOf, type Chains, type Tie } from './chains'
import type { NewStory } from './library'
import { itemKey, slugKey, type Likeness, type Sketch } from './match'
import { changeId, record, type Change, type Dossier, type QueueRow, type Recorded, type Reply, type Signal, type StoryId } from './model'
import { rowWire, standingOf } from './standing'
import { wireWords } from './wire-words'

/** What a message orders about a story that is here already. */
export interface Order {
  readonly story: StoryId
  readonly status: 'killed' | 'withheld'
  readonly reason: string
}

export interface Tied {
  readonly stories: readonly NewStory[]
  readonly orders: readonly Order[]
  readonly sketches: readonly { readonly id: StoryId; readonly sketch: Sketch }[]
}

/** Ties new stories to chains, one after the other, so that two versions in one import find each other too. */
export function tieAll(chains: Chains, group: readonly NewStory[], at: string): Tied {
  const orders: Order[] = []
  const sketches: Tied['sketches'][number][] = []
  const stories = group.map((fresh) => {
    const own = sketchOf(fresh.imported)
    const { story, targets } = tie(chains, fresh, own, at)
    chains.put(announced(story, at))
    chains.announce(story.story.id, own)
    orders.push(...ordersOf(chains, story, targets, at))
    sketches.push({ id: story.story.id, sketch: own })
    return story
  })
  return { stories, orders, sketches }
}

/** The row of a story that is on its way; the library's own takes its place. */
function announced({ story, row }: NewStory, at: string): QueueRow {
  return { ...row, id: story.id, language: '', direction: 'ltr', state: 'new', importedAt: at, arrival: Number.MAX_SAFE_INTEGER, revision: 0 }
}

interface TiedOne {
  readonly story: NewStory
  /** Chains that its order is about. */
  readonly targets: readonly StoryId[]
}

function tie(chains: Chains, fresh: NewStory, own: Sketch, at: string): TiedOne {
  const { id, source } = fresh.story
  const { wire } = fresh.row
  const found = chains.tieOf({ row: wire === undefined ? { id } : { id, wire }, labels: source.labels, sketch: own })
  const order = orderIn(fresh, at)
  const targets = order === null ? [] : targetsOf(chains, fresh, own, found)
  const [target] = targets
  const chain = found?.chain ?? target
  if (chain === undefined || chain === id) return { story: fresh, targets }
  const joined = changed(fresh, 'chain', joining(chain, found), at)
  const late = order === null && isUnderKill(chains, chain, joined)
  return { story: late ? changed(joined, 'killed', marking('killed', wireWords.killedLate), at) : joined, targets }
}

function joining(chain: StoryId, tie: Tie | null): Change {
  return { rule: 'versions/joined', reason: joinedBecause(tie), steps: [{ kind: 'field', field: 'chain', before: '', after: chain }] }
}

function joinedBecause(tie: Tie | null): string {
  if (tie === null) return wireWords.joinedByOrder
  return tie.kind === 'item' ? wireWords.joinedByItem(tie.headline) : wireWords.joinedBySlug(tie.headline, tie.common)
}

const marking = (status: Order['status'], reason: string): Change => ({
  rule: status === 'killed' ? 'wire/killed' : 'wire/withheld',
  reason,
  steps: [{ kind: 'field', field: 'status', before: '', after: status }],
})

/** A story on its way with one more change of the desk's in its history, and its row to match. */
function changed(fresh: NewStory, name: string, change: Change, at: string): NewStory {
  const recorded = record<Pick<Dossier, 'story' | 'history'>>(fresh, { id: changeId(name), by: 'rule', at, state: 'done', change })
  if (!recorded.ok) return fresh
  const { story, history } = recorded.value
  const wire = rowWire({ story, imported: fresh.imported, importedAt: at })
  const { wire: _before, ...row } = fresh.row
  return { ...fresh, story, history, row: { ...row, ...(wire !== undefined && { wire }) } }
}

/** A version that comes in late, of a story that was killed with this version or a later one. */
function isUnderKill(chains: Chains, chain: StoryId, { row }: NewStory): boolean {
  const order = row.wire?.order ?? ''
  return chains.membersOf(chain).some(({ wire }) => wire?.gate === 'killed' && (wire.order ?? '') >= order)
}

function orderIn({ story, imported }: NewStory, at: string): Signal | null {
  return standingOf({ story, imported, importedAt: at }).signals.find(({ kind }) => kind === 'killed' || kind === 'withheld') ?? null
}

/** The chains an order is about: its own item or slug, items it names, headlines it quotes, and earlier copies of just this story. */
function targetsOf(chains: Chains, fresh: NewStory, own: Sketch, found: Tie | null): readonly StoryId[] {
  const { story } = fresh
  const slug = slugKey(story.fields, story.source)
  const named = (story.source.replaces ?? []).flatMap((itemId) => itemKey({ ...story.source, itemId }) ?? [])
  const sameCopy = chains.alike(story.id, own).filter((alike) => alike.row.source === fresh.row.source && isSameCopy(alike))
  const about = [
    ...(found === null ? [] : [found.chain]),
    ...named.flatMap((item) => chains.chainOfItem(item) ?? []),
    ...(slug === null ? [] : chains.ofSlug(slug).slice(0, 1)),
    ...quotedSlugs(fresh).flatMap((one) => chains.ofSlug(one).slice(0, 1)),
    ...quotedHeadlines(fresh).flatMap((headline) => chains.ofHeadline(headline, story.id) ?? []),
    ...sameCopy.map(({ row }) => row.id),
  ]
  return [...new Set(about.map((id) => chains.chainOf(id)))].filter((id) => id !== story.id)
}

/** The same words but for the order over them. */
const isSameCopy = ({ common, contained, seen }: Likeness): boolean => seen >= 8 && (common >= 0.8 || contained >= 0.9)

const quoted = /[“"„«]([^“”"„«»]{12,200})[”"“»]/gu
const slugged = /\bslugged\s+[“"]?([\p{L}\p{N}_/-]{4,60})/giu
/** An order says what it is about near its beginning. */
const linesOfOrder = 6

const textOf = ({ imported }: NewStory): string => imported.blocks.slice(0, linesOfOrder).map(({ text }) => text).join('\n')
const quotedHeadlines = (fresh: NewStory): readonly string[] => [...textOf(fresh).matchAll(quoted)].map(([, headline = '']) => headline)

function quotedSlugs(fresh: NewStory): readonly string[] {
  return [...textOf(fresh).matchAll(slugged)].flatMap(([, slug = '']) => slugKey({ slug }, fresh.story.source) ?? [])
}

function ordersOf(chains: Chains, fresh: NewStory, targets: readonly StoryId[], at: string): readonly Order[] {
  const order = orderIn(fresh, at)
  if (order === null) return []
  const status = order.kind === 'withheld' ? 'withheld' : 'killed'
  const own = fresh.row.wire?.order ?? ''
  const stated = Number(own.slice(0, 9)) > 0
  const isLater = ({ wire }: QueueRow): boolean => stated && Number((wire?.order ?? '').slice(0, 9)) > Number(own.slice(0, 9))
  return targets.flatMap((chain) =>
    chains
      .membersOf(chain)
      .filter((row) => row.id !== fresh.story.id && row.wire?.gate !== 'killed' && !isLater(row))
      .map(({ id }) => ({ story: id, status, reason: wireWords.ordered(status, order) })),
  )
}

/** The story marked by an order. One that is marked already stays as it is. */
export function obey(dossier: Dossier, { status, reason }: Order, recorded: Pick<Recorded, 'id' | 'at'>): Reply<Dossier> {
  const before = dossier.story.fields.status ?? ''
  if (before === status || before === 'killed') return { ok: true, value: dossier }
  const change = marking(status, reason)
  const steps: Change['steps'] = [{ kind: 'field', field: 'status', before, after: status }]
  return record(dossier, { ...recorded, by: 'rule', state: 'done', change: { ...change, steps } })
}
