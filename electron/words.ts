/** Every sentence the main process shows: menus, dialogs, failures. One place, ready for a second language. */
const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many)

export const words = {
  menu: {
    file: '&File',
    import: 'Open &Files…',
    importFolder: 'Open F&older…',
    paste: 'New Story from &Clipboard',
    export: '&Export…',
    edit: '&Edit',
    undo: '&Undo',
    redo: '&Redo',
    copyClean: 'Copy Clean &Text',
    find: '&Find',
    view: '&View',
    rawWire: '&Raw Wire',
    inspector: '&Inspector',
    theme: '&Light or Dark',
    help: '&Help',
    keys: '&Keys',
    log: 'Show &Log',
    about: '&About Copydesk',
  },
  dialog: {
    importFiles: 'Open files',
    importFolder: 'Open a folder',
    import: 'Open',
    chooseFolder: 'Choose a folder for article files',
    choose: 'Choose',
  },
  failure: {
    neverExported: 'No file has been written for this story yet.',
    fileGone: 'The file that was written for this story is no longer where it was.',
    noPaste: 'Paste by the menu or by its key.',
    folderUnknown: 'Choose the folder for article files again.',
    deskLost: 'The desk stopped in the middle of this and has started anew. What was saved is safe; please try again.',
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
    otherTitle: 'Copydesk is already open',
    other: (open: string, asked: string) => `It shows the library ${open}. To work with ${asked}, close this window first.`,
  },
  crash: {
    title: 'Copydesk has to close',
    main: 'Something went wrong inside Copydesk. What was saved is safe. The log says more.',
    windowTitle: 'The window has stopped',
    window: 'It has been opened again. What was saved is safe; words typed in the last second may be missing.',
  },
} as const
