/** The native menu. Its commands go to the window as notices; editing and system keys are the system's own roles. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from './ipc/contract'
import { words } from './words'

export interface MenuActions {
  /** Tells the window. */
  command(command: MenuCommand): void
  importFolder(): void
  openRecent(path: string): void
  clearRecent(): void
  showLog(): void
}

export interface MenuFacts {
  /** Keys by command, as the window has them: `Mod+Shift+L`. */
  readonly keys: Readonly<Record<string, string>>
  /** Paths, newest first. */
  readonly recent: readonly string[]
}

const isMac = process.platform === 'darwin'
const separator: MenuItemConstructorOptions = { type: 'separator' }

export interface DeskMenu {
  /** Draws the menu, with what has become another. */
  show(change: Partial<MenuFacts>): void
}

export function createMenu(actions: MenuActions): DeskMenu {
  let facts: MenuFacts = { keys: {}, recent: [] }
  return {
    show(change) {
      facts = { ...facts, ...change }
      setMenu(actions, facts)
    },
  }
}

function setMenu(actions: MenuActions, { keys, recent }: MenuFacts): void {
  const item: Item = (label, command) => {
    const key = keys[command]
    // The page handles its keys first and hands on what it does not know, so the menu shows the keys and seldom hears them.
    return { label, click: () => { actions.command(command) }, ...(key !== undefined && { accelerator: acceleratorOf(key) }) }
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate([
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: words.menu.file, submenu: fileMenu(item, actions, recent) },
    { label: words.menu.edit, submenu: editMenu(item) },
    { label: words.menu.view, submenu: viewMenu(item) },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    {
      role: 'help',
      label: words.menu.help,
      submenu: helpMenu(item, actions),
    },
  ]))
}

type Item = (label: string, command: MenuCommand) => MenuItemConstructorOptions

/** `Mod+Shift+L` as Electron writes it. */
export function acceleratorOf(key: string): string {
  return key.replace(/^Mod\+/, 'CmdOrCtrl+').replace(/\+\+$/, '+Plus')
}

function fileMenu(item: Item, actions: MenuActions, recent: readonly string[]): MenuItemConstructorOptions[] {
  return [
    item(words.menu.import, 'import'),
    { label: words.menu.importFolder, click: () => { actions.importFolder() } },
    { label: words.menu.recent, enabled: recent.length > 0, submenu: recentMenu(actions, recent) },
    item(words.menu.paste, 'paste-story'),
    separator,
    item(words.menu.export, 'export'),
    item(words.menu.copyClean, 'copy-clean'),
    item(words.menu.copyRich, 'copy-rich'),
    separator,
    item(words.menu.settings, 'settings'),
    separator,
    { role: isMac ? 'close' : 'quit' },
  ]
}

function helpMenu(item: Item, actions: MenuActions): MenuItemConstructorOptions[] {
  return [
    item(words.menu.helpSheet, 'help'),
    item(words.menu.keys, 'keys'),
    separator,
    item(words.menu.report, 'report-problem'),
    { label: words.menu.log, click: () => { actions.showLog() } },
    { role: 'about', label: words.menu.about },
  ]
}

function recentMenu(actions: MenuActions, recent: readonly string[]): MenuItemConstructorOptions[] {
  // An ampersand in a file's name would be taken for the mark of a key.
  const entries = recent.map((path) => ({ label: path.replaceAll('&', '&&'), click: () => { actions.openRecent(path) } }))
  return [...entries, separator, { label: words.menu.clearRecent, click: () => { actions.clearRecent() } }]
}

function editMenu(item: Item): MenuItemConstructorOptions[] {
  /** Undo belongs to the field that has the focus; only a click on the menu comes here. */
  const shown = (one: MenuItemConstructorOptions): MenuItemConstructorOptions => ({ ...one, registerAccelerator: false })
  return [
    shown(item(words.menu.undo, 'undo')),
    shown(item(words.menu.redo, 'redo')),
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    separator,
    item(words.menu.find, 'find-in-story'),
    item(words.menu.replace, 'replace'),
    item(words.menu.search, 'find'),
  ]
}

function viewMenu(item: Item): MenuItemConstructorOptions[] {
  const inspector: MenuItemConstructorOptions[] = app.isPackaged ? [] : [separator, { role: 'reload' }, { role: 'toggleDevTools' }]
  return [
    item(words.menu.palette, 'palette'),
    separator,
    item(words.menu.rawWire, 'raw-wire'),
    item(words.menu.inspector, 'inspector'),
    item(words.menu.theme, 'theme'),
    separator,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    separator,
    { role: 'togglefullscreen' },
    ...inspector,
  ]
}
