/** Every sentence of the settings, in one place, ready for a second language. */
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
  },
} as const
