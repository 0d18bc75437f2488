/** Every sentence the main process shows: menus, dialogs, failures. One place, ready for a second language. */
import { arabic } from './words-ar'
import type { Language, Sentences } from './ipc/contract'

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many)

export const english = {
  menu: {
    file: '&File',
    import: 'Open &Files…',
    importFolder: 'Open F&older…',
    recent: 'Open &Recent',
    clearRecent: 'Clear This &List',
    paste: 'New Story from &Clipboard',
    export: '&Export…',
    edit: '&Edit',
    undo: '&Undo',
    redo: '&Redo',
    copyClean: 'Copy Clean &Text',
    copyRich: 'Copy &with Headings and Lists',
    find: '&Find in the Story',
    replace: '&Replace…',
    search: 'Search &Headlines',
    settings: '&Settings…',
    view: '&View',
    palette: '&All Commands…',
    rawWire: '&Raw Wire',
    inspector: '&Inspector',
    theme: '&Light or Dark',
    help: '&Help',
    helpSheet: '&Copydesk Help',
    keys: '&Keys',
    report: '&Report a Problem…',
    log: 'Show &Log',
    about: '&About Copydesk',
  },
  dialog: {
    importFiles: 'Open files',
    importFolder: 'Open a folder',
    import: 'Open',
    chooseFolder: 'Choose a folder for article files',
    choose: 'Choose',
    settingsFiles: 'Copydesk settings',
    watchFolder: 'Choose a folder to watch',
    watch: 'Watch',
    backUp: 'Back the library up to a file',
    bringBackup: 'Bring in the stories of a backup',
    moveLibrary: 'Choose where the library is to lie',
    restoreLibrary: 'Choose where the library of the backup is to lie',
    openLibrary: 'Open another library',
    backupFiles: 'Backups of Copydesk',
    shareSettings: 'Save all settings to a file',
    takeSettings: 'Take over settings from a file',
    report: 'Save a report of the problem to a file',
    reportFiles: 'Text',
    vocabularyFiles: 'Vocabulary',
    shareVocabulary: 'Save the vocabulary to a file',
    takeVocabulary: 'Take names from a file',
    topicsFiles: 'Media Topics (JSON-LD or NewsML-G2)',
    takeTopics: 'Take Media Topics from IPTC’s file',
  },
  alert: {
    killed: (source: string) => `Killed: ${source}`,
    urgent: (source: string) => `Urgent: ${source}`,
    several: (count: number) => `${String(count)} urgent or killed stories`,
  },
  failure: {
    neverExported: 'No file has been written for this story yet.',
    fileGone: 'The file that was written for this story is no longer where it was.',
    noPaste: 'Paste by the menu or by its key.',
    folderUnknown: 'Choose the folder for article files again.',
    deskLost: 'The desk stopped in the middle of this and has started anew. What was saved is safe; please try again.',
    settingsNotWritten: (file: string) => `The settings could not be written to ${file}.`,
    settingsNotRead: (file: string) => `${file} could not be read.`,
    vocabularyNotWritten: (file: string) => `The vocabulary could not be written to ${file}.`,
    topicsOutOfReach: 'IPTC’s address cannot be reached from here. Take the file from a computer that can: cv.iptc.org/newscodes/mediatopic, as JSON-LD.',
    reportNotWritten: (file: string) => `The report could not be written to ${file}.`,
    noLibraryThere: (folder: string) => `There is no library in ${folder}.`,
    preferencesNotSaved: 'Your preferences could not be saved.',
  },
  problem: {
    tooSlow: (file: string) => `${file} took too long to read and was left alone.`,
    stopped: (file: string) => `Reading ${file} was stopped.`,
  },
  library: {
    title: 'Copydesk cannot open its library',
    cannotOpen: (folder: string, why: string) => `${why}\n\nThe library is in ${folder}. Nothing in it was changed.`,
    repairedTitle: 'Copydesk found damage in its library',
    repaired: (count: number) =>
      `${plural(count, 'One thing was', `${String(count)} things were`)} not as ${plural(count, 'it', 'they')} should be. Nothing was thrown away.`,
    folderName: 'Copydesk Library',
    moved: (folder: string) => `The library lies in ${folder} now.`,
    movedFrom: (folder: string, old: string) => `The library lies in ${folder} now. Its old files are kept in ${old}: delete them when all is well.`,
    movedUnremembered: (folder: string) => `The library lies in ${folder} now. That could not be remembered: open it from there at the next start.`,
    restored: (folder: string) => `The library of the backup lies in ${folder} and is open now.`,
    opened: (folder: string) => `This is the library in ${folder}.`,
    missingTitle: 'The library is not there',
    missing: (folder: string) => `The library in ${folder} cannot be reached. If it lies on another disk, connect it and try again.`,
    again: '&Try Again',
    usual: '&Open the Library of This Computer',
    quit: '&Quit',
    otherTitle: 'Copydesk is already open',
    other: (open: string, asked: string) => `It shows the library ${open}. To work with ${asked}, close this window first.`,
  },
  report: {
    title: 'Copydesk: report of a problem',
    about: 'No copy, no headline and no name of a file stands in it. Read it before you send it, and say below what you did.',
    failures: 'The last failures, from the log:',
    noFailures: 'none',
  },
  crash: {
    title: 'Copydesk has to close',
    main: 'Something went wrong inside Copydesk. What was saved is safe. The log says more.',
    windowTitle: 'The window has stopped',
    window: 'It has been opened again. What was saved is safe; words typed in the last second may be missing.',
  },
} as const

/** What the main process says: menus, dialogs and alerts in the interface's language. Failures are English: the window translates them. */
export let words: Sentences<typeof english> = english

export function speak(language: Language): void {
  words = language === 'ar' ? { ...english, ...arabic } : english
}
