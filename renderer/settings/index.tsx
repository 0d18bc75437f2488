/** The settings: a sheet with its sections at the side. The only door into this folder. */
import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs as TabFrame } from 'react-aria-components'
import { Button } from '../parts/button'
import { SheetFrame } from '../parts/sheet'
import { useLibrary } from '../state/library'
import { shareSettingsFile, takeSettingsFile } from '../state/settings'
import { sections } from './sections'
import { settingsWords } from './words'
import './settings.css'

export function SettingsSheet() {
  const { readOnly } = useLibrary()
  const [section, setSection] = useState(sections[0].id)
  return (
    <SheetFrame title={settingsWords.name} wide foot={<Foot readOnly={readOnly !== null} />}>
      <TabFrame className="settings" orientation="vertical" selectedKey={section} onSelectionChange={(key) => setSection(String(key))}>
        <TabList className="settings-sections" aria-label={settingsWords.sections}>
          {sections.map(({ id, name }) => (
            <Tab key={id} id={id} className="settings-tab">
              {name}
            </Tab>
          ))}
        </TabList>
        {sections.map(({ id, name, View }) => (
          <TabPanel key={id} id={id} className="settings-panel">
            <h3>{name}</h3>
            <View />
          </TabPanel>
        ))}
      </TabFrame>
    </SheetFrame>
  )
}

function Foot({ readOnly }: { readonly readOnly: boolean }) {
  return (
    <>
      <span className="settings-note quiet" role="status">
        {readOnly ? settingsWords.readOnly : settingsWords.files}
      </span>
      <Button disabled={readOnly} onPress={() => void takeSettingsFile()}>
        {settingsWords.take}
      </Button>
      <Button onPress={() => void shareSettingsFile()}>{settingsWords.share}</Button>
    </>
  )
}
