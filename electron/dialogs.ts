/** Native dialogs. They are the only way, with dropping, that a path comes into the program from the window's side. */
import { dialog, type BrowserWindow, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import { words } from './words'

/** Only macOS lets one dialog choose files and folders alike; elsewhere folders have an entry in the menu. */
const filesAndFolders: NonNullable<OpenDialogOptions['properties']> =
  process.platform === 'darwin' ? ['openFile', 'openDirectory', 'multiSelections'] : ['openFile', 'multiSelections']

/** Paths that were chosen; `[]` when the dialog was dismissed. */
async function choose(window: BrowserWindow | undefined, options: OpenDialogOptions): Promise<readonly string[]> {
  const { canceled, filePaths } = await (window === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options))
  return canceled ? [] : filePaths
}

export function chooseImportFiles(window: BrowserWindow | undefined): Promise<readonly string[]> {
  return choose(window, { title: words.dialog.importFiles, buttonLabel: words.dialog.import, properties: filesAndFolders })
}

export function chooseImportFolder(window: BrowserWindow | undefined): Promise<readonly string[]> {
  return choose(window, { title: words.dialog.importFolder, buttonLabel: words.dialog.import, properties: ['openDirectory', 'multiSelections'] })
}

export async function chooseExportFolder(window: BrowserWindow | undefined, before: string | undefined): Promise<string | undefined> {
  const [folder] = await choose(window, {
    title: words.dialog.chooseFolder,
    buttonLabel: words.dialog.choose,
    properties: ['openDirectory', 'createDirectory'],
    ...(before !== undefined && { defaultPath: before }),
  })
  return folder
}

export async function chooseWatchedFolder(window: BrowserWindow | undefined): Promise<string | undefined> {
  const [folder] = await choose(window, { title: words.dialog.watchFolder, buttonLabel: words.dialog.watch, properties: ['openDirectory'] })
  return folder
}

const backupFiles = [{ name: words.dialog.backupFiles, extensions: ['zip'] }]

export async function chooseBackup(window: BrowserWindow | undefined): Promise<string | undefined> {
  const [file] = await choose(window, { title: words.dialog.bringBackup, properties: ['openFile'], filters: backupFiles })
  return file
}

export function chooseBackupPlace(window: BrowserWindow | undefined, today: Date): Promise<string | undefined> {
  const defaultPath = `copydesk-backup-${today.toISOString().slice(0, 10)}.zip`
  return choosePlace(window, { title: words.dialog.backUp, defaultPath, filters: backupFiles })
}

const reportFiles = [{ name: words.dialog.reportFiles, extensions: ['txt'] }]

export function chooseReportPlace(window: BrowserWindow | undefined, today: Date): Promise<string | undefined> {
  const defaultPath = `copydesk-problem-${today.toISOString().slice(0, 10)}.txt`
  return choosePlace(window, { title: words.dialog.report, defaultPath, filters: reportFiles })
}

/** An empty folder, or one in which a new one is made. */
export async function chooseLibraryPlace(window: BrowserWindow | undefined, title: string): Promise<string | undefined> {
  const [folder] = await choose(window, { title, buttonLabel: words.dialog.choose, properties: ['openDirectory', 'createDirectory'] })
  return folder
}

export async function chooseLibrary(window: BrowserWindow | undefined): Promise<string | undefined> {
  const [folder] = await choose(window, { title: words.dialog.openLibrary, buttonLabel: words.dialog.import, properties: ['openDirectory'] })
  return folder
}

const settingsFiles = [{ name: words.dialog.settingsFiles, extensions: ['json'] }]

export async function chooseSettingsFile(window: BrowserWindow | undefined): Promise<string | undefined> {
  const [file] = await choose(window, { title: words.dialog.takeSettings, properties: ['openFile'], filters: settingsFiles })
  return file
}

export function chooseSettingsPlace(window: BrowserWindow | undefined): Promise<string | undefined> {
  return choosePlace(window, { title: words.dialog.shareSettings, defaultPath: 'copydesk-settings.json', filters: settingsFiles })
}

/** Where to write; the system asks before a file is replaced. */
async function choosePlace(window: BrowserWindow | undefined, options: SaveDialogOptions): Promise<string | undefined> {
  const { canceled, filePath } = await (window === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options))
  return canceled ? undefined : filePath
}

const vocabularyFiles = [{ name: words.dialog.vocabularyFiles, extensions: ['csv', 'json'] }]

export async function chooseVocabularyFile(window: BrowserWindow | undefined): Promise<string | undefined> {
  const [file] = await choose(window, { title: words.dialog.takeVocabulary, properties: ['openFile'], filters: vocabularyFiles })
  return file
}

export async function chooseTopicsFile(window: BrowserWindow | undefined): Promise<string | undefined> {
  const filters = [{ name: words.dialog.topicsFiles, extensions: ['json', 'jsonld', 'xml'] }]
  const [file] = await choose(window, { title: words.dialog.takeTopics, properties: ['openFile'], filters })
  return file
}

/** Where to write; the system asks before a file is replaced. */
export async function chooseVocabularyPlace(window: BrowserWindow | undefined, format: string): Promise<string | undefined> {
  const options: SaveDialogOptions = { title: words.dialog.shareVocabulary, defaultPath: `copydesk-vocabulary.${format}`, filters: vocabularyFiles }
  const { canceled, filePath } = await (window === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options))
  return canceled ? undefined : filePath
}
