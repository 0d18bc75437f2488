/** Begins the window's work: listens to the desk and to the keys, then reads the queue. Answers how to stop listening. */
import type { MenuCommand } from '../electron/ipc/contract'
import type { QueueRow, StoryId } from '../store/model'
import { said } from './language'
import { run } from './commands'
import { inTextField, takePaste } from './intake/ways-in'
import { commandOf, firstOfTwo, isMac } from './keys'
import { ask, bridge } from './state/bridge'
import { familyMayHaveChanged } from './state/family'
import { whenHandRests } from './state/hand'
import { noteProgress } from './state/job-list'
import { takeReport } from './state/jobs'
import { keyTable, tellMenu } from './state/key-table'
import { followPlace, keepPlace, openLeft } from './state/left-off'
import { useLibrary } from './state/library'
import { tell, tellFailure } from './state/notices'
import { loadPreferences } from './state/preferences'
import { loadQueue, mergeRows, rowAt, setCursor, useQueue } from './state/queue'
import { loadSettings, takeSettings } from './state/settings'
import { closeSheet, useSheets } from './state/sheets'
import { allSaved, askAgain, openStory, readIfBehind } from './state/story'
import { takeWatches } from './state/upkeep'
import { guardCopy, guardDrag, guardPaste } from './wire/copy-guard'
import { words } from './words'

export function start(ready: () => void): () => void {
  const desk = bridge()
  const stops = [
    desk.on('progress', noteProgress),
    desk.on('rows', takeRows),
    desk.on('watches', takeWatches),
    desk.on('told', (sentence) => tellFailure(said(sentence))),
    desk.on('imported', takeReport),
    desk.on('settings', (settings) => {
      takeSettings(settings)
      void askAgain()
    }),
    desk.on('go', goTo),
    desk.on('command', takeCommand),
    desk.on('closing', () => void letGo()),
    listen('keydown', takeFirst, true),
    listen('keydown', takeKey),
    listen('paste', guardPaste, true),
    listen('paste', takePaste),
    listen('copy', guardCopy),
    listen('cut', guardCopy),
    listen('dragstart', guardDrag, true),
    followPlace(),
  ]
  void begin(ready)
  return () => {
    for (const stop of stops) stop()
  }
}

/** Rows are new or have changed; what is open may be a version of one, or have been killed by one. */
function takeRows(rows: readonly QueueRow[]): void {
  whenHandRests(() => {
    mergeRows(rows)
    familyMayHaveChanged(rows)
    for (const row of rows) void readIfBehind(row)
  })
}

async function begin(ready: () => void): Promise<void> {
  await Promise.all([loadPreferences(), loadSettings(), loadQueue()])
  ready()
  void tellMenu()
  const reply = await ask((desk) => desk.ready())
  if (!reply.ok) {
    tellFailure(words.failed(reply.failure.message))
    return
  }
  useLibrary.setState({ readOnly: reply.value.readOnly, who: reply.value.who })
  if (reply.value.imported.length > 0) await loadQueue()
  for (const report of reply.value.imported) takeReport(report)
  for (const sentence of reply.value.told) tell(sentence)
  if (useQueue.getState().cursor === null && !(await openLeft())) openFirst()
}

/** Without a story to go on with the window opens on the newest one, so that there is something to see. */
function openFirst(): void {
  const first = rowAt(0)
  if (useQueue.getState().cursor !== null || first === undefined) return
  setCursor(first.id, 0)
  void openStory(first.id)
}

function goTo(story: StoryId): void {
  closeSheet()
  setCursor(story)
  void openStory(story)
}

async function letGo(): Promise<void> {
  keepPlace()
  await allSaved()
  await ask((desk) => desk.flushed())
}

/** Under a sheet only the sheet's own keys work; a menu's command closes nothing and does nothing there. */
const sheetIsOpen = (): boolean => useSheets.getState().sheet !== null

function takeCommand(command: MenuCommand): void {
  if (!sheetIsOpen()) run(command)
}

function takeKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  if (sheetIsOpen()) {
    // The sheet closes itself while it has the focus; this is for when its button has gone and taken the focus with it.
    if (event.key === 'Escape') closeSheet()
    return
  }
  const inText = inTextField(event.target)
  const command = commandOf(event, inText, keyTable(), isMac, held)
  if (!isModifier(event.key)) hold(held === '' && command === undefined ? firstOfTwo(event, inText, keyTable()) : undefined)
  if (command === undefined || (isField(event.target) && (command === 'undo' || command === 'redo'))) return
  event.preventDefault()
  run(command)
}

/** A field takes back its own typing. */
const isField = (target: EventTarget | null): boolean => inTextField(target) && !(target instanceof HTMLElement && target.isContentEditable)
/** The first of two keys, for as long as the second is waited for. */
let held = ''
let letGoOfKey: ReturnType<typeof setTimeout> | undefined
const holdsFor = 1_500

function hold(key: string | undefined): void {
  clearTimeout(letGoOfKey)
  held = key ?? ''
  if (key !== undefined) letGoOfKey = setTimeout(() => hold(undefined), holdsFor)
}

const isModifier = (key: string): boolean => ['Shift', 'Control', 'Alt', 'Meta'].includes(key)

/**
 * ProseMirror keeps Escape, Ctrl+Z and Ctrl+Y in the copy to itself, whether it does anything with them or not. Undo is the story's
 * whole history, so it is taken first. Escape is the story's while a card or the bar that finds is open there; then it leads back
 * to the queue.
 */
function takeFirst(event: KeyboardEvent): void {
  const inCopy = event.target instanceof HTMLElement && event.target.isContentEditable
  if (!inCopy || event.isComposing || sheetIsOpen()) return
  const command = commandOf(event, true, keyTable())
  const ours = command === 'undo' || command === 'redo' || (command === 'back-to-queue' && document.querySelector('main [role=dialog], main search') === null)
  if (!ours) return
  event.preventDefault()
  event.stopPropagation()
  run(command)
}

type Heard = 'keydown' | 'paste' | 'copy' | 'cut' | 'dragstart'

function listen<Name extends Heard>(name: Name, listener: (event: DocumentEventMap[Name]) => void, first = false): () => void {
  document.addEventListener(name, listener, first)
  return () => document.removeEventListener(name, listener, first)
}
