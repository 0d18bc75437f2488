/** What each command does. Keys, menus and buttons all come through here. */
import { flushSync } from 'react-dom'
import { reportProblem } from './help/report'
import { startTour } from './help/tour'
import { importByDialog, pasteStory } from './intake/ways-in'
import { isViewCommand, rolesByKey, viewOf, type Command, type ViewCommand } from './keys'
import { copyClean, copyRich } from './output/copy-clean'
import { storyEditor } from './state/editor'
import { setTab, type InspectorTab } from './state/inspector'
import { takeOfferedUndo } from './state/notices'
import { focusedPane, focusNext, focusPane, focusSearch } from './state/panes'
import { takeOffer } from './state/lessons'
import { joinWithNext, splitHere } from './state/part'
import { changeTheme, prefer, usePreferences } from './state/preferences'
import { chosenIds, changeListing, markAll, placeFromCursor, reachRow, setCursor, toggleMark, useQueue } from './state/queue'
import { toggleMentions } from './state/mentions'
import { openSheet } from './state/sheets'
import { openStory, stepBack } from './state/story'
import { toggleNarrowing } from './state/narrowing'
import { showView } from './state/views'
import { offerRelease } from './wire/release'
import { goToVersion, lookThrough } from './wire/update'
import { toggleRead, toggleReady, toggleSpike } from './queue-work'

type RoleCommand = Extract<Command, `role-${string}`>
type NumberedCommand = RoleCommand | ViewCommand

const actions: Readonly<Record<Exclude<Command, NumberedCommand>, () => void>> = {
  import: () => void importByDialog(),
  'paste-story': () => void pasteStory(),
  'last-report': () => openSheet('report'),
  'next-story': () => moveCursor(1),
  'previous-story': () => moveCursor(-1),
  find: focusSearch,
  'find-in-story': findHere,
  compare: () => openSheet('compare'),
  'next-spelling': () => storyEditor()?.walkSpelling(1),
  'previous-spelling': () => storyEditor()?.walkSpelling(-1),
  'find-next': () => storyEditor()?.findNext(1),
  'find-previous': () => storyEditor()?.findNext(-1),
  replace: () => storyEditor()?.find(true),
  mark,
  'mark-all': () => void markAll(),
  read: () => void chosenIds().then(toggleRead),
  'first-story': () => void goTo(0),
  'last-story': () => void goTo(useQueue.getState().total - 1),
  filters: toggleNarrowing,
  'show-all': () => changeListing({ states: [], unread: false }),
  'show-new': () => changeListing({ states: ['new'] }),
  'show-ready': () => changeListing({ states: ['ready'] }),
  'show-spiked': () => changeListing({ states: ['spiked'] }),
  'show-unread': () => changeListing({ states: [], unread: true }),
  spike: () => void chosenIds().then(toggleSpike),
  ready: () => void chosenIds().then(toggleReady),
  undo: () => undo(),
  redo: () => stepBack('future'),
  'next-query': () => storyEditor()?.nextQuery(),
  'previous-query': () => storyEditor()?.previousQuery(),
  'fix-query': () => storyEditor()?.answerQuery('fix'),
  'ignore-query': () => storyEditor()?.answerQuery('ignore'),
  'ignore-always': () => storyEditor()?.answerQuery('always'),
  'teach-line': takeOffer,
  'split-story': () => void splitHere(),
  'join-next': () => void joinWithNext(),
  'set-aside': () => storyEditor()?.setAside(),
  'bring-back': () => storyEditor()?.bringBack(),
  'raw-wire': () => void prefer({ rawWire: !usePreferences.getState().rawWire }),
  changes: () => showTab('changes'),
  tags: () => showTab('tags'),
  'add-tag': addTag,
  mentions: toggleMentions,
  checks: () => showTab('checks'),
  versions: () => showTab('versions'),
  facts: () => showTab('facts'),
  notes: () => showTab('notes'),
  history: () => showTab('history'),
  inspector: () => void prefer({ inspector: !usePreferences.getState().inspector }),
  export: () => openSheet('export'),
  release: () => void chosenIds().then((ids) => offerRelease(ids)),
  update: () => void lookThrough(),
  'next-version': () => goToVersion(1),
  'previous-version': () => goToVersion(-1),
  'copy-clean': () => void copyClean(),
  'copy-rich': () => void copyRich(),
  'report-problem': () => void reportProblem(),
  'next-pane': () => focusNext(1),
  'previous-pane': () => focusNext(-1),
  'back-to-queue': () => focusPane('queue'),
  settings: () => openSheet('settings'),
  theme: () => void changeTheme(),
  palette: () => openSheet('palette'),
  keys: () => openSheet('keys'),
  help: () => openSheet('help'),
  tour: startTour,
}

export function run(command: Command): void {
  if (isRoleCommand(command)) giveRole(command)
  else if (isViewCommand(command)) showView(viewOf(command))
  else actions[command]()
}

const isRoleCommand = (command: Command): command is RoleCommand => command.startsWith('role-')

function giveRole(command: RoleCommand): void {
  const role = rolesByKey.find((one) => command === `role-${one}`)
  if (role !== undefined) storyEditor()?.setRole(role)
}

function moveCursor(by: number): void {
  const place = placeFromCursor(by)
  if (place !== undefined) void goTo(place)
}

async function goTo(place: number): Promise<void> {
  focusPane('queue')
  const row = await reachRow(place)
  if (row === undefined) return
  setCursor(row.id, place)
  void openStory(row.id)
}

function mark(): void {
  const { cursor } = useQueue.getState()
  if (cursor !== null) toggleMark(cursor)
}

/** The key that finds is about the pane one is in: the headlines in the queue, the words in the story. */
function findHere(): void {
  const editor = storyEditor()
  if (editor === null || focusedPane() === 'queue') focusSearch()
  else editor.find(false)
}

/**
 * What was done last is taken back: what typographic typing made of the last key, a story just spiked, while its message is
 * there, else the last act in the story.
 */
function undo(): void {
  if (storyEditor()?.untypeset() === true) return
  const offered = takeOfferedUndo()
  if (offered !== undefined) offered()
  else stepBack('past')
}

/** The inspector's parts come into the document with the next drawing: the focus follows it. */
/** The leaf is drawn and has the focus before the next key, which may be the first letter of a note; a hidden pane comes a frame later. */
function showTab(tab: InspectorTab): void {
  flushSync(() => setTab(tab))
  if (!usePreferences.getState().inspector) void prefer({ inspector: true })
  focusPane('inspector')
  requestAnimationFrame(() => {
    if (focusedPane() !== 'inspector') focusPane('inspector')
  })
}

/** To the story in hand, or to all that are marked. */
function addTag(): void {
  if (useQueue.getState().marked.size > 0) {
    openSheet('tag')
    return
  }
  showTab('tags')
  const focus = (): void => document.getElementById('add-tag')?.focus()
  focus()
  requestAnimationFrame(() => requestAnimationFrame(focus))
}

