/**
 * The open story. Keeps one session a story that was opened and still has something to send, and talks to the desk for them:
 * one call at a time a story, in the order the editor worked. A story is shown as "saved" only when nothing waits.
 */
import { create } from 'zustand'
import { assertNever, changeId, failed, queryKey, type Change, type ChangeId, type CharsetName, type Failure, type ManyAct, type ManyReport, type OpenStory, type Query, type QueueRow, type RawWire, type Reply, type StoryId, type StoryState, type TagEdit, type Turn } from '../../store/model'
import { passedWord } from '../story'
import { queueWords } from '../queue/words'
import { wireWords } from '../wire/words'
import { words } from '../words'
import type { Act } from './acts'
import { atHand, keepAtHand, readAhead } from './at-hand'
import { ask } from './bridge'
import { flush } from './editor'
import { keepSameStory } from './keep-same'
import { showFamily } from './family'
import { handRests } from './hand'
import { tell, tellFailure, withdrawUndoOffers } from './notices'
import { endJob, startJob } from './job-list'
import { useLibrary, whyReadOnly } from './library'
import { loadSoon, mergeRows, noteRows, rowOf, setCursor, setRead } from './queue'
import { act, answered, refused, reloaded, startSession, step, type Answer, type Session } from './session'

export interface OpenStories {
  readonly current: StoryId | null
  readonly sessions: ReadonlyMap<StoryId, Session>
  /** A story that is being read and not yet there. */
  readonly loading: StoryId | null
  readonly failure: string | null
  readonly wire: { readonly id: StoryId; readonly wire: RawWire } | null
}

export const useStory = create<OpenStories>(() => ({ current: null, sessions: new Map(), loading: null, failure: null, wire: null }))

export function currentSession({ current, sessions }: OpenStories): Session | null {
  return current === null ? null : (sessions.get(current) ?? null)
}

let wanted: StoryId | null = null

/** Shows a story. Of several asked for in a row only the last one is read to the end. */
export async function openStory(id: StoryId): Promise<void> {
  const state = useStory.getState()
  if (state.current === id && state.loading === null) return
  flush()
  wanted = id
  if (state.loading !== null) return
  useStory.setState({ loading: id })
  await readWanted()
  useStory.setState({ loading: null })
}

async function readWanted(): Promise<void> {
  const id = wanted
  if (id === null) return
  const reply = await readStory(id)
  if (wanted === id) {
    wanted = null
    show(id, reply)
  }
  await readWanted()
}

export function closeStory(): void {
  flush()
  wanted = null
  leave(null)
}

async function readStory(id: StoryId): Promise<Reply<OpenStory>> {
  const known = useStory.getState().sessions.get(id)
  const open = known?.open ?? atHand(id)
  return open === undefined ? ask((desk) => desk.open(id)) : { ok: true, value: open }
}

function show(id: StoryId, reply: Reply<OpenStory>): void {
  if (!reply.ok) {
    leave(null)
    useStory.setState({ failure: words.story.failed(reply.failure.message) })
    return
  }
  if (!useStory.getState().sessions.has(id)) put(startSession(reply.value))
  leave(id)
  readAhead()
  seeSoon(id)
}

/** Milliseconds a story is shown before it counts as read: those passed on the way to another do not. */
const seenAfter = 700
let seeing: ReturnType<typeof setTimeout> | undefined

function seeSoon(id: StoryId): void {
  clearTimeout(seeing)
  seeing = setTimeout(() => {
    if (useStory.getState().current === id) void setRead([id], true)
  }, seenAfter)
}

/** Makes another story the current one; the one left is forgotten as soon as all of it is saved. */
function leave(next: StoryId | null): void {
  flush()
  const { current } = useStory.getState()
  useStory.setState({ current: next, failure: null })
  showFamily(next)
  if (current !== null && current !== next) forgetIfSaved(current)
}

function forgetIfSaved(id: StoryId): void {
  const { current, sessions } = useStory.getState()
  const session = sessions.get(id)
  if (current === id || session === undefined || session.waiting.length > 0) return
  keepAtHand(session.open)
  const rest = new Map(sessions)
  rest.delete(id)
  useStory.setState({ sessions: rest })
}

function put(session: Session): void {
  putTyped(session)
  handRests()
}

/** The same, of what the copy shows already: drawn when the hand rests. */
function putTyped(session: Session): void {
  useStory.setState((state) => ({ sessions: new Map(state.sessions).set(session.id, session) }))
}

/** The desk has looked at an open story anew, because its rules are others now. What still waits to be sent is asked after it. */
export function takeLook(open: OpenStory): void {
  const session = useStory.getState().sessions.get(open.dossier.story.id)
  if (session === undefined || session.waiting.length > 0) return
  put({ ...session, open: keepSameStory(session.open, open), revision: open.dossier.revision })
}

/** Reads the raw wire of the current story, once. */
export async function loadWire(): Promise<void> {
  const { current, wire } = useStory.getState()
  if (current === null || wire?.id === current) return
  const reply = await ask((desk) => desk.wire(current))
  if (reply.ok) useStory.setState({ wire: { id: current, wire: reply.value } })
  else tellFailure(words.failed(reply.failure.message))
}

/** Reads the bytes of the current story as another character set, once all that was done to it is saved. */
export async function rereadStory(charset: CharsetName): Promise<void> {
  const { current, wire } = useStory.getState()
  if (current === null || !(await allSaved())) return
  const reply = await ask((desk) => desk.reread(current, charset))
  if (!reply.ok) {
    tellFailure(words.failed(reply.failure.message))
    return
  }
  put(startSession(reply.value))
  useStory.setState({ wire: null })
  if (wire?.id === current) await loadWire()
  tell(words.facts.reread(charset))
}

/** An id for what the editor does: made here, so that it can be sent again without being done twice. */
const freshId = (): string => crypto.randomUUID()

/** Does an act in the current story. Answers the failure where it does not fit; it is then neither done nor sent. */
function doAct(next: Act): Reply<null> {
  const session = currentSession(useStory.getState())
  if (session === null) return failed('not-found', words.story.none)
  const shut = whyReadOnly()
  const reply = shut === null ? act(session, next) : failed('read-only', shut)
  if (!reply.ok) {
    put({ ...session, open: { ...session.open } })
    return reply
  }
  withdrawUndoOffers()
  putTyped(reply.value)
  void send(session.id)
  return { ok: true, value: null }
}

/** Whose hand it was, and when. */
const stamp = (): { readonly at: string; readonly who: string } => ({ at: new Date().toISOString(), who: useLibrary.getState().who })

export function recordChange(change: Change): void {
  const reply = doAct({ kind: 'edit', edit: { id: changeId(freshId()), change }, ...stamp() })
  if (!reply.ok) tellFailure(words.failed(reply.failure.message))
}

export const undoChange = (change: ChangeId): Reply<null> => afterFlush({ kind: 'undo', change })
export const redoChange = (change: ChangeId): Reply<null> => afterFlush({ kind: 'redo', change })
/** The language by hand: the step itself is made here, the marks that go with it by the desk. */
export const setLanguage = (language: string, change: Change): Reply<null> =>
  afterFlush({ kind: 'language', language, change, own: changeId(freshId()), ...stamp() })
/** Turns many changes at once; those that cannot be turned stay as they are. */
export const turnChanges = (changes: readonly ChangeId[], turn: Turn): Reply<null> => afterFlush({ kind: 'turn', changes, turn })
/** Leads the copy back to how it stood after a change; `null`: as it came. */
export const goBackTo = (to: ChangeId | null): Reply<null> => afterFlush({ kind: 'back', to, own: changeId(freshId()), ...stamp() })
export const editTag = (edit: TagEdit): Reply<null> => afterFlush({ kind: 'tag', edit })
/** Waves queries through, together: one step back asks all of them again. */
export const ignoreQueries = (queries: readonly Query[]): Reply<null> => {
  const session = currentSession(useStory.getState())
  if (session === null) return failed('not-found', words.story.none)
  const { story } = session.open.dossier
  return afterFlush({ kind: 'ignore', queries, keys: queries.map((query) => queryKey(query, story)), ignored: true })
}

/** Queries that were waved through are asked again, or the other way round. */
export const turnIgnored = (keys: readonly string[], ignored: boolean): Reply<null> => afterFlush({ kind: 'ignore', queries: [], keys, ignored })

/** Lets a word be that no dictionary has, wherever it stands in the story: the desk keeps that among the queries waved through. */
export const passOverWord = (word: string): Reply<null> =>
  turnIgnored([`${passedWord}${word.toLowerCase().replaceAll('’', "'")}`], true)

function afterFlush(next: Act): Reply<null> {
  flush()
  return doAct(next)
}

/** Ctrl+Z and its opposite in the current story. */
export function stepBack(from: 'past' | 'future'): void {
  flush()
  const session = currentSession(useStory.getState())
  if (session === null || isShut()) return
  const { session: next, outcome } = step(session, from)
  put(next)
  if (outcome === null) tell(from === 'past' ? words.story.nothingToUndo : words.story.nothingToRedo)
  else if (!outcome.ok) tellFailure(words.failed(outcome.failure.message))
  else void send(session.id)
}

/** Whether the library is only read; the editor is told then. */
export function isShut(): boolean {
  const shut = whyReadOnly()
  if (shut !== null) tellFailure(words.story.readOnly(shut))
  return shut !== null
}

/** Sends what waits, one after the other. */
async function send(id: StoryId): Promise<void> {
  const session = useStory.getState().sessions.get(id)
  const next = session?.waiting[0]
  if (session === undefined || next === undefined || session.sending || session.trouble !== null) return
  putTyped({ ...session, sending: true })
  const reply = await call(session, next)
  const now = useStory.getState().sessions.get(id)
  if (now === undefined) return
  if (reply.ok) {
    const shows = reply.value.kind === 'edited' ? putTyped : put
    shows(answered(now, reply.value))
    forgetIfSaved(id)
  } else if (worthAnotherTry(reply.failure)) {
    put(refused(now, reply.failure))
    tellUnsaved(id, reply.failure)
  } else await readAgain(now, reply.failure)
  settle()
  await send(id)
}

/** The story that is open says above itself that it is not saved; of one that was left it is told, with the way back. */
function tellUnsaved(id: StoryId, { message }: Failure): void {
  withdrawUndoOffers() // what they say was done was not
  if (useStory.getState().current === id) return
  const open = (): void => {
    setCursor(id)
    void openStory(id)
  }
  tellFailure(words.story.notSavedWhy(message), { name: wireWords.open, run: open })
}

/** The act itself is right, and the disk or the program would not have it now. */
const worthAnotherTry = ({ code }: Failure): boolean => code === 'not-saved' || code === 'read-only' || code === 'internal'

async function call(session: Session, next: Act): Promise<Reply<Answer>> {
  const { id, revision } = session
  switch (next.kind) {
    case 'edit':
      return mapped(await ask((desk) => desk.edit(id, revision, next.edit)), (edited) => ({ kind: 'edited', edited }))
    case 'back':
      return mapped(await ask((desk) => desk.bringBack(id, next.to, next.own)), asOpen)
    case 'undo':
      return mapped(await ask((desk) => desk.undo(id, next.change)), asOpen)
    case 'redo':
      return mapped(await ask((desk) => desk.redo(id, next.change)), asOpen)
    case 'language':
      return mapped(await ask((desk) => desk.setLanguage(id, next.language, next.own)), asOpen)
    case 'turn':
      return mapped(await ask((desk) => desk.turnMany(id, next.changes, next.turn)), asOpen)
    case 'ignore':
      return mapped(await ask((desk) => desk.ignore(id, next.keys, next.ignored)), asOpen)
    case 'tag':
      return mapped(await ask((desk) => desk.tag(id, next.edit)), asOpen)
    case 'state':
      return setState(session, next.state)
    default:
      return assertNever(next)
  }
}

/** The story is read after it, for its history tells who set it so. */
async function setState({ id, revision }: Session, state: StoryState): Promise<Reply<Answer>> {
  const rows = await ask((desk) => desk.setState([id], state))
  if (!rows.ok) return rows
  mergeRows(rows.value)
  const open = await ask((desk) => desk.open(id))
  return { ok: true, value: open.ok ? asOpen(open.value) : { kind: 'revision', revision: rows.value[0]?.revision ?? revision } }
}

const asOpen = (open: OpenStory): Answer => ({ kind: 'open', open })

function mapped<From, To>(reply: Reply<From>, map: (value: From) => To): Reply<To> {
  return reply.ok ? { ok: true, value: map(reply.value) } : reply
}

/**
 * The desk's story is another than the window's. It is read again; what the editor did and the desk has not is done again on
 * top. `stale` says the act itself was not looked at; any other failure is about that act, which is not tried twice.
 */
async function readAgain(session: Session, failure: Failure): Promise<void> {
  const reply = await ask((desk) => desk.open(session.id))
  if (!reply.ok) {
    put(refused(session, reply.failure))
    tellUnsaved(session.id, reply.failure)
    return
  }
  const now = useStory.getState().sessions.get(session.id) ?? session
  const again = failure.code === 'stale' ? now.waiting : now.waiting.slice(1)
  const { session: fresh, lost } = reloaded(reply.value, again)
  put(fresh)
  tellFailure(failure.code === 'stale' ? words.story.reloaded : words.failed(failure.message))
  if (lost.length > 0) await keepLost(lost)
}

/** The desk has changed an open story by itself: a kill came in. What the window is sending or about to send is its own doing. */
export async function readIfBehind({ id, revision }: QueueRow): Promise<void> {
  const session = useStory.getState().sessions.get(id)
  if (session !== undefined && session.revision < revision && !session.sending && session.waiting.length === 0) await readOpenAgain(id)
}

/** Reads an open story again after the desk has changed it; what the editor did meanwhile is done again on top. */
export async function readOpenAgain(id: StoryId): Promise<void> {
  if (!useStory.getState().sessions.has(id)) return
  const reply = await ask((desk) => desk.open(id))
  const now = useStory.getState().sessions.get(id)
  if (!reply.ok || now === undefined || now.sending) return
  const { session, lost } = reloaded(reply.value, now.waiting)
  put(session)
  if (lost.length > 0) await keepLost(lost)
}

/** Words that fit nowhere any more are not thrown away: they go to the clipboard, and the editor is told. */
async function keepLost(lost: readonly Act[]): Promise<void> {
  const text = lost
    .flatMap((one) => (one.kind === 'edit' ? one.edit.change.steps : []))
    .flatMap((one) => (one.kind === 'text' ? [one.after] : one.kind === 'insert' ? [one.block.text] : []))
    .join('\n')
  if (text !== '') await ask((desk) => desk.copyText(text))
  tellFailure(words.story.lost(lost.length))
}

/** The queries of a story as the desk has them now, where nothing of it is still on its way there. */
function takeQueries(id: StoryId, { dossier, queries }: OpenStory): void {
  const session = useStory.getState().sessions.get(id)
  if (session === undefined || session.waiting.length > 0 || session.revision !== dossier.revision) return
  put({ ...session, open: { ...session.open, queries } })
}

/** The settings are others: what the open story is asked may be other too. */
export async function askAgain(): Promise<void> {
  const { current } = useStory.getState()
  if (current === null) return
  const reply = await ask((desk) => desk.open(current))
  if (reply.ok) takeQueries(current, reply.value)
}

/** A story that the desk has made another of: what was open of it goes, for its acts are of the old one. */
export function showAnew(open: OpenStory): void {
  put(startSession(open))
}

/** Sends again what the disk refused. */
export function retry(id: StoryId): void {
  const session = useStory.getState().sessions.get(id)
  if (session === undefined) return
  put({ ...session, trouble: null })
  void send(id)
}

let waitingForSaves: (() => void)[] = []

function isSettled(): boolean {
  return [...useStory.getState().sessions.values()].every(({ waiting, trouble }) => waiting.length === 0 || trouble !== null)
}

function settle(): void {
  if (!isSettled()) return
  const waiting = waitingForSaves
  waitingForSaves = []
  for (const resolve of waiting) resolve()
}

/** Resolves when all that was typed has been handed over and the desk has answered for it, saved or not. */
export async function allSaved(): Promise<boolean> {
  flush()
  if (!isSettled()) await new Promise<void>((resolve) => waitingForSaves.push(resolve))
  return [...useStory.getState().sessions.values()].every(({ waiting }) => waiting.length === 0)
}

/** What a story was before, for undo. */
export type Before = ManyReport['changed'][number]

/** Sets the state of stories; open ones in the order of what the editor did to them. Answers those that were otherwise. */
export async function setStates(ids: readonly StoryId[], state: StoryState): Promise<readonly Before[]> {
  flush()
  if (isShut()) return []
  const { sessions } = useStory.getState()
  const open = ids.flatMap((id): readonly Before[] => {
    const session = sessions.get(id)
    const was = session?.open.dossier.state ?? state
    return session !== undefined && was !== state && actOn(session, { kind: 'state', state }) ? [{ story: id, state: was }] : []
  })
  noteRows(ids.flatMap((id) => rowOf(id) ?? []).map((row) => ({ ...row, state })))
  const closed = ids.filter((id) => !sessions.has(id))
  return closed.length === 0 ? open : [...open, ...(await changeMany(closed, { kind: 'state', state }))]
}

/** Tags stories; open ones in the order of what the editor did to them. Answers those that are other than they were. */
export async function tagStories(ids: readonly StoryId[], edit: TagEdit): Promise<readonly Before[]> {
  flush()
  const { sessions } = useStory.getState()
  const open = ids.flatMap((id): readonly Before[] => {
    const session = sessions.get(id)
    return session !== undefined && actOn(session, { kind: 'tag', edit }) ? [{ story: id, state: session.open.dossier.state }] : []
  })
  const closed = ids.filter((id) => !sessions.has(id))
  return closed.length === 0 ? open : [...open, ...(await changeMany(closed, { kind: 'tag', edit }))]
}

/** Does one thing to many stories, with its progress at the foot of the window. What failed is told. */
export async function changeMany(ids: readonly StoryId[], what: ManyAct): Promise<readonly Before[]> {
  const job = startJob('change')
  const reply = await ask((desk) => desk.changeMany(job, ids, what))
  endJob(job)
  loadSoon()
  if (!reply.ok) {
    tellFailure(words.failed(reply.failure.message))
    return []
  }
  const { changed, problems } = reply.value
  const [first] = problems
  if (first !== undefined) tellFailure(queueWords.notAll(problems.length, first.message))
  return changed
}

function actOn(session: Session, next: Act): boolean {
  const reply = act(session, next)
  if (!reply.ok) return false
  put(reply.value)
  void send(session.id)
  return true
}
