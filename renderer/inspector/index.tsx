/** The inspector: the open story's changes, tags, checks, versions, facts, notes and history. The only door into this folder. */
import { memo, useMemo, type ReactNode, type RefObject } from 'react'
import { Tab, TabList, TabPanel, Tabs as TabFrame } from 'react-aria-components'
import type { OpenStory } from '../../store/model'
import { ChangesIcon, ChecksIcon, FactsIcon, HistoryIcon, NewerIcon, NotesIcon, TagsIcon } from '../parts/icons'
import { setTab, tabs, useInspector, type InspectorTab } from '../state/inspector'
import { useFamily } from '../state/family'
import { useAfterFrame } from '../parts/use-after-frame'
import { useKeyOf } from '../state/key-table'
import { useShown } from '../state/shown'
import { currentSession } from '../state/story'
import { Versions } from '../wire/versions'
import { words } from '../words'
import { Changes } from './changes'
import { Checks } from './checks'
import { Facts } from './facts'
import { History } from './history'
import { Notes } from './notes'
import { Tags } from './tags'
import './inspector.css'

interface InspectorProps {
  readonly width: number
  readonly paneRef: RefObject<HTMLElement | null>
  /** The line that sizes the pane. */
  readonly children: ReactNode
}

const isTab = (key: unknown): key is InspectorTab => tabs.some((tab) => tab === key)

export function Inspector({ width, paneRef, children }: InspectorProps) {
  return (
    <aside ref={paneRef} className="pane inspector" data-pane="inspector" aria-label={words.inspector.name} style={{ width }}>
      <InspectorTabs />
      {children}
    </aside>
  )
}

/** Drawn once: of another story, or another change of it, only the numbers and the part that is shown are drawn again. */
const InspectorTabs = memo(function InspectorTabs() {
  const { tab } = useInspector()
  return (
    <TabFrame className="tab-frame" selectedKey={tab} onSelectionChange={(key) => isTab(key) && setTab(key)}>
      <TabList className="pane-head tab-list" aria-label={words.inspector.tabs}>
        {tabs.map((one) => (
          <Tab key={one} id={one} className="tab">
            <TabName tab={one} />
          </Tab>
        ))}
      </TabList>
      {tabs.map((one) => (
        <TabPanel key={one} id={one} className="tab-panel">
          <Panel tab={one} />
          {hints[one] !== undefined && <p className="leaf-hint">{hints[one]}</p>}
        </TabPanel>
      ))}
    </TabFrame>
  )
})

/** The keys of a leaf's list, told while one is in it by key. */
const hints: Readonly<Partial<Record<InspectorTab, string>>> = {
  changes: words.changes.keysHint, tags: words.tags.keysHint, checks: words.checks.keysHint,
}

/** A sign and a number; the name where the leaf is shown, under the pointer, and for who hears it. */
function TabName({ tab }: { readonly tab: InspectorTab }) {
  const Sign = signs[tab]
  const key = useKeyOf(tab)
  const shown = useInspector((inspector) => inspector.tab === tab)
  return (
    <span className="tab-inside" title={words.withKey(words[tab].name, key)}>
      <Sign />
      <span className={shown ? undefined : 'unseen'}>{words[tab].name}</span>
      <Count tab={tab} />
    </span>
  )
}

const signs: Readonly<Record<InspectorTab, () => ReactNode>> = {
  changes: ChangesIcon, tags: TagsIcon, checks: ChecksIcon, versions: NewerIcon, facts: FactsIcon, notes: NotesIcon, history: HistoryIcon,
}

/** The open story, a frame after the story itself. */
const useOpen = (): OpenStory | null => useAfterFrame(useShown((state) => currentSession(state)?.open ?? null))

function Count({ tab }: { readonly tab: InspectorTab }) {
  const open = useOpen()
  const versions = useFamily(({ family }) => family?.versions.length ?? 0)
  const amount = useMemo(() => (open === null ? null : tab === 'versions' ? several(versions) : amountOf(open, tab)), [open, tab, versions])
  return amount === null || amount === 0 ? null : <span className="count">{words.inspector.count(amount)}</span>
}

const several = (amount: number): number | null => (amount > 1 ? amount : null)

function amountOf(open: OpenStory, tab: InspectorTab): number | null {
  if (tab === 'changes') return open.dossier.history.filter(({ state }) => state === 'done').length
  if (tab === 'tags') return open.dossier.tags.filter(({ state }) => state !== 'refused').length
  return tab === 'checks' ? open.queries.length : null
}

function Panel({ tab }: { readonly tab: InspectorTab }) {
  const open = useOpen()
  if (open === null) return <p className="nothing">{words.inspector.noStory}</p>
  const story = open.dossier.story.id
  switch (tab) {
    case 'changes':
      return <Changes key={story} dossier={open.dossier} />
    case 'tags':
      return <Tags key={story} dossier={open.dossier} />
    case 'checks':
      return <Checks key={story} open={open} />
    case 'versions':
      return <Versions key={story} />
    case 'facts':
      return <Facts key={story} open={open} />
    case 'notes':
      return <Notes key={story} dossier={open.dossier} />
    case 'history':
      return <History key={story} dossier={open.dossier} />
  }
}
