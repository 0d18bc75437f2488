/** Every sentence of the settings, in one place, ready for a second language. */
import { locale } from '../language'

const percents = new Intl.NumberFormat(locale, { style: 'percent' })

export const settingsWords = {
  name: 'Settings',
  sections: 'Sections of the settings',
  share: 'Save to a file…',
  take: 'Take over from a file…',
  files: 'All settings of the desk go into one file, so that a newsroom can share them.',
  shared: (file: string): string => `The settings are in ${file}.`,
  taken: 'The settings of the file are in force.',
  readOnly: 'The library is open for reading only, so its settings cannot be changed.',
  window: {
    name: 'This window',
    about: 'Kept on this computer, not with the library.',
    theme: 'Light or dark',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    textSize: 'Size of all text',
    percent: (size: number): string => percents.format(size / 100),
    density: 'Room between things',
    alerts: 'Let the system tell of urgent and killed stories while I look elsewhere',
    densities: { close: 'Close: more in sight', normal: 'Normal', roomy: 'Roomy' },
  },
  writing: {
    name: 'Writing',
    typography: 'Set marks as they are typed',
    typographyAbout: 'Quotation marks, dashes and ellipses of the story’s language. Undo gives the last key back.',
    spelling: 'Mark words that are not in the dictionary',
    spellingAbout: 'There is one for English. Copy in other languages is not marked.',
    dictionary: 'The desk’s own dictionary',
    noWords: 'No words yet. A marked word in the copy is put in here by its card.',
    add: 'A word to add',
    addGo: 'Add',
    remove: 'Remove',
    removeOf: (word: string): string => `Remove ${word}`,
  },
  keys: {
    name: 'Keys',
    about: 'Kept on this computer. A letter alone works while no text field has the focus.',
    change: 'Change',
    changeOf: (command: string): string => `Change: ${command}`,
    reset: 'Reset',
    resetOf: (command: string): string => `Reset: ${command}`,
    resetAll: 'Give all commands their first keys again',
    press: 'Press the new key, or Escape',
    system: (key: string): string => `${key} belongs to the system. Press another, or Escape.`,
    taken: (key: string, command: string): string => `${key} is the key of “${command}”. Press another, or Escape.`,
  },
} as const
