/** The inspector: the open story's changes, tags, checks and facts. The only door into this folder. */
import type { ReactNode, RefObject } from 'react'
import { Tab, TabList, TabPanel, Tabs as TabFrame } from 'react-aria-components'
import type { ChangeId, OpenStory } from '../../store/model'
import { setTab, tabs, useInspector, type InspectorTab } from '../state/inspector'
import { words } from '../words'
import { Changes } from './changes'
import { Checks } from './checks'
import { Facts } from './facts'
import { Tags } from './tags'
import './inspector.css'

interface InspectorProps {
  readonly open: OpenStory | null
  readonly selected: ChangeId | null
  readonly width: number
  readonly paneRef: RefObject<HTMLElement | null>
  /** The line that sizes the pane. */
  readonly children: ReactNode
}

const isTab = (key: unknown): key is InspectorTab => tabs.some((tab) => tab === key)

export function Inspector({ open, selected, width, paneRef, children }: InspectorProps) {
  const { tab } = useInspector()
  return (
    <aside ref={paneRef} className="pane inspector" data-pane="inspector" aria-label={words.inspector.name} style={{ width }}>
      <TabFrame className="tab-frame" selectedKey={tab} onSelectionChange={(key) => isTab(key) && setTab(key)}>
        <TabList className="pane-head tab-list" aria-label={words.inspector.tabs}>
          {tabs.map((one) => (
            <Tab key={one} id={one} className="tab">
              {words[one].name}
              {open !== null && <Count amount={amountOf(open, one)} />}
            </Tab>
          ))}
        </TabList>
        {tabs.map((one) => (
          <TabPanel key={one} id={one} className="tab-panel">
            {open === null ? <p className="nothing">{words.inspector.noStory}</p> : <Panel tab={one} open={open} selected={selected} />}
          </TabPanel>
        ))}
      </TabFrame>
      {children}
    </aside>
  )
}

function Count({ amount }: { readonly amount: number | null }) {
  return amount === null || amount === 0 ? null : <span className="count">{words.number(amount)}</span>
}

function amountOf(open: OpenStory, tab: InspectorTab): number | null {
  if (tab === 'changes') return open.dossier.history.filter(({ state }) => state === 'done').length
  if (tab === 'tags') return open.dossier.tags.filter(({ state }) => state !== 'refused').length
  return tab === 'checks' ? open.queries.length : null
}

function Panel({ tab, open, selected }: { readonly tab: InspectorTab; readonly open: OpenStory; readonly selected: ChangeId | null }) {
  switch (tab) {
    case 'changes':
      return <Changes key={open.dossier.story.id} dossier={open.dossier} selected={selected} />
    case 'tags':
      return <Tags key={open.dossier.story.id} dossier={open.dossier} />
    case 'checks':
      return <Checks key={open.dossier.story.id} open={open} />
    case 'facts':
      return <Facts dossier={open.dossier} />
  }
}
