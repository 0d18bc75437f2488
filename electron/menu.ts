/** The native menu. Its commands go to the window as notices; editing and system keys are the system's own roles. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from './ipc/contract'
import { words } from './words'

export interface MenuActions {
  /** Tells the window. */
  command(command: MenuCommand): void
  importFolder(): void
  showLog(): void
}

const isMac = process.platform === 'darwin'
const separator: MenuItemConstructorOptions = { type: 'separator' }

export function setMenu(actions: MenuActions): void {
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => { actions.command(command) },
    // The page handles its keys first and hands on what it does not know, so the menu shows the keys and seldom hears them.
    ...(accelerator !== undefined && { accelerator }),
  })
  /** Undo belongs to the field that has the focus; only a click on the menu comes here. */
  const shown = (label: string, command: MenuCommand, accelerator: string): MenuItemConstructorOptions => ({
    ...item(label, command, accelerator),
    registerAccelerator: false,
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate([
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: words.menu.file, submenu: fileMenu(item, actions) },
    { label: words.menu.edit, submenu: editMenu(item, shown) },
    { label: words.menu.view, submenu: viewMenu(item) },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    {
      role: 'help',
      label: words.menu.help,
      submenu: [item(words.menu.keys, 'keys', 'F1'), { label: words.menu.log, click: () => { actions.showLog() } }, { role: 'about', label: words.menu.about }],
    },
  ]))
}

type Item = (label: string, command: MenuCommand, accelerator?: string) => MenuItemConstructorOptions
type Shown = (label: string, command: MenuCommand, accelerator: string) => MenuItemConstructorOptions

function fileMenu(item: Item, actions: MenuActions): MenuItemConstructorOptions[] {
  return [
    item(words.menu.import, 'import', 'CmdOrCtrl+O'),
    { label: words.menu.importFolder, click: () => { actions.importFolder() } },
    item(words.menu.paste, 'paste-story'),
    separator,
    item(words.menu.export, 'export', 'CmdOrCtrl+E'),
    item(words.menu.copyClean, 'copy-clean', 'CmdOrCtrl+Shift+C'),
    separator,
    item(words.menu.settings, 'settings', 'CmdOrCtrl+,'),
    separator,
    { role: isMac ? 'close' : 'quit' },
  ]
}

function editMenu(item: Item, shown: Shown): MenuItemConstructorOptions[] {
  return [
    shown(words.menu.undo, 'undo', 'CmdOrCtrl+Z'),
    shown(words.menu.redo, 'redo', 'CmdOrCtrl+Shift+Z'),
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    separator,
    item(words.menu.find, 'find', 'CmdOrCtrl+F'),
  ]
}

function viewMenu(item: Item): MenuItemConstructorOptions[] {
  const inspector: MenuItemConstructorOptions[] = app.isPackaged ? [] : [separator, { role: 'reload' }, { role: 'toggleDevTools' }]
  return [
    item(words.menu.rawWire, 'raw-wire', 'CmdOrCtrl+Shift+E'),
    item(words.menu.inspector, 'inspector'),
    item(words.menu.theme, 'theme', 'CmdOrCtrl+Shift+L'),
    separator,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    separator,
    { role: 'togglefullscreen' },
    ...inspector,
  ]
}
