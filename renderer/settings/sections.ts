/** The sections of the settings, in the order they stand at the side. A section is a file of this folder and a line here. */
import type { ComponentType } from 'react'
import { ExportSection } from './export'
import { HouseStyleSection } from './house-style'
import { KeysSection } from './keys'
import { TaughtSection } from './taught'
import { VocabularySection } from './vocabulary'
import { LibrarySection } from './library'
import { WindowSection } from './window'
import { WritingSection } from './writing'
import { settingsWords } from './words'

export interface Section {
  readonly id: string
  readonly name: string
  readonly View: ComponentType
}

export const sections: readonly [Section, ...Section[]] = [
  { id: 'window', name: settingsWords.window.name, View: WindowSection },
  { id: 'writing', name: settingsWords.writing.name, View: WritingSection },
  { id: 'house-style', name: settingsWords.houseStyle.name, View: HouseStyleSection },
  { id: 'taught', name: settingsWords.taught.name, View: TaughtSection },
  { id: 'vocabulary', name: settingsWords.vocabulary.name, View: VocabularySection },
  { id: 'export', name: settingsWords.export.name, View: ExportSection },
  { id: 'library', name: settingsWords.library.name, View: LibrarySection },
  { id: 'keys', name: settingsWords.keys.name, View: KeysSection },
]
