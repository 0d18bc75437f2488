/** The window: queue, story and inspector side by side, the status beneath, sheets and messages above. */
import { useEffect, useRef, useState } from 'react'
import { CompareSheet } from './compare'
import { KeysSheet } from './frame/keys-sheet'
import { StatusBar } from './frame/status-bar'
import { StoryPane } from './frame/story-pane'
import { HelpSheet } from './help'
import { Tour } from './help/tour'
import { DropZone } from './intake/drop-zone'
import { ReportSheet } from './intake/report-sheet'
import { Inspector } from './inspector'
import { ExportSheet } from './output/export-sheet'
import { Notices } from './parts/notices'
import { Separator } from './parts/separator'
import { Palette } from './palette'
import { QueuePane, TagSheet } from './queue'
import { SettingsSheet } from './settings'
import { start } from './start'
import { focusPane, offerFocus, setSearchField } from './state/panes'
import { isLibraryEmpty, useQueue } from './state/queue'
import { usePaneWidth, usePreferences } from './state/preferences'
import { useSheets } from './state/sheets'
import { ReleaseSheet } from './wire/release-sheet'
import { UpdateSheet } from './wire/update-sheet'
import { words } from './words'
import './app.css'

const queueWidth = { least: 220, most: 520 }
const inspectorWidth = { least: 260, most: 560 }

export function App() {
  const [ready, setReady] = useState(false)
  useEffect(() => start(() => setReady(true)), [])
  return (
    <>
      {ready && <Panes />}
      <Sheets />
      {ready && <Tour />}
      <Notices />
      <DropZone />
    </>
  )
}

function Panes() {
  const [queue, setQueue] = usePaneWidth('queueWidth')
  const [side, setSide] = usePaneWidth('inspectorWidth')
  const inspector = usePreferences((preferences) => preferences.inspector)
  const empty = useQueue(isLibraryEmpty)
  // An empty library has nothing to inspect.
  const shown = inspector && !empty
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const pane = useRef<HTMLElement>(null)

  useEffect(() => {
    setSearchField(search.current)
    const withdraw = offerFocus('queue', () => list.current?.focus())
    if (useQueue.getState().total > 0) list.current?.focus()
    return withdraw
  }, [])
  useEffect(() => (shown ? offerFocus('inspector', () => focusIn(pane.current)) : undefined), [shown])

  return (
    <>
      <div className="panes">
        <QueuePane searchRef={search} listRef={list} width={queue} onEnter={() => focusPane('story')}>
          <Separator name={words.inspector.resizeQueue} width={queue} {...queueWidth} side="start" onWidth={setQueue} />
        </QueuePane>
        <StoryPane />
        {shown && (
          <Inspector width={side} paneRef={pane}>
            <Separator name={words.inspector.resize} width={side} {...inspectorWidth} side="end" onWidth={setSide} />
          </Inspector>
        )}
      </div>
      <StatusBar />
    </>
  )
}

/** The list of the shown part, where it has one; else its tab. */
function focusIn(pane: HTMLElement | null): void {
  const item = pane?.querySelector<HTMLElement>('[role=tabpanel] [data-item][tabindex="0"]')
  const tab = pane?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')
  ;(item ?? tab)?.focus()
}

function Sheets() {
  const { sheet } = useSheets()
  switch (sheet) {
    case 'keys':
      return <KeysSheet />
    case 'report':
      return <ReportSheet />
    case 'update':
      return <UpdateSheet />
    case 'release':
      return <ReleaseSheet />
    case 'tag':
      return <TagSheet />
    case 'export':
      return <ExportSheet />
    case 'settings':
      return <SettingsSheet />
    case 'help':
      return <HelpSheet />
    case 'compare':
      return <CompareSheet />
    case 'palette':
      return <Palette />
    case null:
      return null
  }
}
