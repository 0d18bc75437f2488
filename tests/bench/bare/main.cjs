/** The peer that the window is measured against: the same Electron with one empty page, and nothing of ours. */
'use strict'
const { app, BrowserWindow } = require('electron')

if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('page.html'))
